import { check } from '../../../src/dataset/checks/dates-ordered';
import { describeCheck } from '../../_setup/check';
import { factsAround, instrumentFact } from '../../_setup/facts';

// The report these facts are made for is dated 2025-01-31.
describeCheck(
  check,
  {
    'a figure of the day the publication appeared': factsAround([{ period: '2025-01-31' }]),
    'a cumulative figure': factsAround([{ period: '/2025-01-31' }]),
    'a price set by law for a year ahead': factsAround([{ symbol: 'TEST:LAW', measure: 'price', period: '2030' }], {
      instruments: [instrumentFact('TEST:LAW', { kind: 'reference' })],
    }),
  },
  {
    'a figure of the day after': { facts: factsAround([{ period: '2025-02-01' }]), found: '2025-02-01' },
    'a figure from before there were any': { facts: factsAround([{ period: '1989-12-31' }]), found: '1989-12-31' },
  },
);
