import { check } from '../../../src/dataset/checks/channels-add-up';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

const trades = (total: number) =>
  factsAround([
    { symbol: 'SEEE:CEA', measure: 'volume', period: '2024', value: total },
    { symbol: 'SEEE:CEA-LISTED', measure: 'volume', period: '2024', value: 37_000_000 },
    { symbol: 'SEEE:CEA-BLOCK', measure: 'volume', period: '2024', value: 152_000_000 },
  ]);

describeCheck(
  check,
  {
    'channels that make the total': trades(189_000_000), // mee-2025 L131, L155
    'a total without channels': factsAround([{ symbol: 'SEEE:CEA', measure: 'volume', period: '2024', value: 1 }]),
  },
  { 'channels that do not': { facts: trades(188_000_000), found: '189000000' } },
);
