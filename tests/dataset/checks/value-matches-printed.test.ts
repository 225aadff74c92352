import { check } from '../../../src/dataset/checks/value-matches-printed';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

describeCheck(
  check,
  {
    'the printed number in base units': factsAround([{ measure: 'volume', value: 262_000, printed: '26.2 万吨' }]), // weekly-2026-w05 L78
    'the upper end of a range as high': factsAround([{ measure: 'high', value: 106, printed: '97-106元/吨' }]), // mee-2025 L135
    'a derived figure, which is not printed': factsAround([{ status: 'derived', value: 79.42, printed: '22.75%' }]),
    'an untraded row': factsAround([{ traded: false, measure: 'volume', value: 0, printed: '未成交' }]),
  },
  {
    'a unit mistaken': { facts: factsAround([{ measure: 'volume', value: 26.2, printed: '26.2 万吨' }]), found: '262000' },
    'a rounded value': { facts: factsAround([{ value: 105.7, printed: '105.65元/吨' }]), found: '105.65' },
    'a text without a number': { facts: factsAround([{ value: 5, printed: '屡次' }]), found: 'no number' },
  },
);
