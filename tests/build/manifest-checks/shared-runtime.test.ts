import { check } from '../../../src/build/manifest-checks/shared-runtime';
import { describeManifestCheck } from '../../_setup/manifest';

const SECOND = '<Runtimes><Runtime resid="GetStarted.Url" lifetime="short"/>';

describeManifestCheck(
  check,
  {},
  {
    'a runtime that ends with the pane': { edits: [['lifetime="long"', 'lifetime="short"']], found: ['ends with the pane'] },
    'a function file of another page': {
      edits: [['<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Functions.Script"']],
      found: ['FunctionFile'],
    },
    'functions on another page': { edits: [[/(<Page>\s*<SourceLocation resid=")Pane.Url/, '$1GetStarted.Url']], found: ['Page > SourceLocation'] },
    'a pane on another page': {
      edits: [[/(<\/TaskpaneId>\s*<SourceLocation resid=")Pane.Url/, '$1GetStarted.Url']],
      found: ['Action > SourceLocation'],
    },
    'a start on another page': { edits: [['<SourceLocation DefaultValue="https://localhost:3000/taskpane', '<SourceLocation DefaultValue="https://localhost:3000/pane']], found: ['DefaultSettings starts'] }, // prettier-ignore
    'two runtimes': { edits: [['<Runtimes>', SECOND]], found: ['2 runtimes'] },
    'no runtime': { edits: [[/<Runtimes>.*<\/Runtimes>/s, '']], found: ['0 runtimes'] },
  },
);
