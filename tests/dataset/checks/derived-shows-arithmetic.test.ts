import { check } from '../../../src/dataset/checks/derived-shows-arithmetic';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

const derived = (value: number, derivation?: string) => factsAround([{ status: 'derived', value, derivation }]);

describeCheck(
  check,
  {
    'the result of the division shown': derived(79.42, '97.49 / (1 + 0.2275)'), // mee-2025 L137
    'a reported figure without one': factsAround([{}]),
  },
  {
    'another result': { facts: derived(79.43, '97.49 / (1 + 0.2275)'), found: '79.42' },
    'no arithmetic': { facts: derived(79.42), found: 'no derivation' },
    'arithmetic nobody can check': { facts: derived(79.42, 'by hand'), found: 'not readable' },
    'a reported figure with arithmetic': { facts: factsAround([{ derivation: '97.49 / (1 + 0.2275)' }]), found: 'reported with a derivation' },
  },
);
