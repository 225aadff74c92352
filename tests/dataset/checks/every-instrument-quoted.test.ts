import { check } from '../../../src/dataset/checks/every-instrument-quoted';
import { describeCheck } from '../../_setup/check';
import { factsAround, instrumentFact } from '../../_setup/facts';

describeCheck(
  check,
  { 'an instrument with a figure': factsAround([{}]) },
  {
    'an instrument without one': {
      facts: factsAround([{}], { instruments: [instrumentFact(), instrumentFact('TEST:B')] }),
      found: 'TEST:B',
      file: 'instruments/test.yaml',
    },
  },
);
