import { check } from '../../../src/dataset/checks/references-resolve';
import { describeCheck } from '../../_setup/check';
import { factsAround, instrumentFact, sourceFact } from '../../_setup/facts';

describeCheck(
  check,
  { 'a figure of a known source and instrument': factsAround([{}]) },
  {
    'an unknown source': { facts: factsAround([{ source: 'no-such' }], { sources: [sourceFact()] }), found: 'no-such' },
    'an unknown instrument': { facts: factsAround([{ symbol: 'TEST:B' }], { instruments: [instrumentFact()] }), found: 'TEST:B' },
  },
);
