import { check } from '../../../src/dataset/checks/prices-in-order';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

describeCheck(
  check,
  {
    'low, close, high in order': factsAround([{ measure: 'low', value: 9 }, { value: 10 }, { measure: 'high', value: 11 }]),
    'a close above the high of another day': factsAround([{ measure: 'high', value: 9, period: '2024-02-01' }, { value: 10 }]),
    'a volume above the high': factsAround([
      { measure: 'high', value: 9 },
      { measure: 'volume', value: 1000 },
    ]),
    'a rounded limit': factsAround([{ measure: 'high', value: 9, bound: '≈' }, { value: 10 }]),
  },
  {
    'a close above the high': { facts: factsAround([{ measure: 'high', value: 9 }, { value: 10 }]), found: 'high 9, but close is 10' },
    'an open below the low': {
      facts: factsAround([
        { measure: 'low', value: 9 },
        { measure: 'open', value: 8 },
      ]),
      found: 'low 9, but open is 8',
    },
  },
);
