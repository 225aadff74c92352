import { check } from '../../../src/dataset/checks/one-figure-once';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

describeCheck(
  check,
  {
    'figures that differ in period': factsAround([{ period: '2024-03-01' }, { period: '2024-03-02' }]),
    'one figure in two currencies': factsAround([{ value: 80 }, { value: 80, currency: 'USD' }]),
    'two sources that agree': factsAround([{ source: 'a-report' }, { source: 'another' }]),
    'a source that says two numbers': factsAround([
      { measure: 'high', value: 105.65 },
      { measure: 'high', value: 106 },
    ]), // mee-2025 L135, L137
  },
  { 'a figure written down twice': { facts: factsAround([{ locator: 'L1' }, { locator: 'L2' }]), found: 'TEST:A 2024-03-01 close' } },
);
