import { check } from '../../../src/dataset/checks/symbols-unambiguous';
import { describeCheck } from '../../_setup/check';
import { factsAround, instrumentFact } from '../../_setup/facts';

const pair = (first: object, second: object) =>
  factsAround([{}], { instruments: [instrumentFact('TEST:A', first), instrumentFact('TEST:B', second)] });
const file = 'instruments/test.yaml';

describeCheck(
  check,
  {
    'names of their own': pair({ aliases: ['甲'] }, { aliases: ['乙'] }),
    'a name both list as ambiguous': pair({ ambiguousNames: ['碳汇'] }, { ambiguousNames: ['碳汇'] }),
  },
  {
    'one alias for two': { facts: pair({ aliases: ['甲'] }, { aliases: ['甲'] }), found: '"甲" already means TEST:A', file },
    'an alias that differs in case and width only': {
      facts: pair({ aliases: ['GEO'] }, { aliases: ['ｇｅｏ'] }),
      found: 'already means TEST:A',
      file,
    },
    'an alias that is the symbol of another': { facts: pair({}, { aliases: ['test:a'] }), found: 'already means TEST:A', file },
    'a symbol in the file of another venue': {
      facts: factsAround([{}], { instruments: [instrumentFact('OTHER:A', { venue: 'TEST' })] }),
      found: 'stands in the file of TEST',
      file: 'instruments/other.yaml',
    },
  },
);
