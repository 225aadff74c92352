import { check } from '../../../src/dataset/checks/turnover-plausible';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

// mee-2025 L213, L217: 748,800 t at 80.45 make 60.24 million.
const trades = (turnover: number) =>
  factsAround([
    { measure: 'average', value: 80.45 },
    { measure: 'volume', value: 748_800 },
    { measure: 'turnover', value: turnover },
  ]);

describeCheck(
  check,
  {
    'the printed turnover': trades(60_241_800),
    'a turnover without a price': factsAround([{ measure: 'turnover', value: 5 }]),
  },
  { 'a turnover in the wrong unit': { facts: trades(6024.18), found: 'times the turnover' } },
);
