import { check } from '../../../src/dataset/checks/untraded-has-no-price';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

const untraded = { traded: false, printed: '未成交' };

describeCheck(
  check,
  {
    'untraded: no price, volume 0': factsAround([
      { ...untraded, value: undefined },
      { ...untraded, measure: 'volume', value: 0 },
    ]),
    'traded with a value': factsAround([{}]),
  },
  {
    'untraded with a price': { facts: factsAround([{ ...untraded, value: 50 }]), found: 'value is 50' },
    'untraded with a volume': { facts: factsAround([{ ...untraded, measure: 'volume', value: 5 }]), found: 'value is 5' },
    'untraded without its volume of 0': { facts: factsAround([{ ...untraded, measure: 'volume', value: undefined }]), found: 'absent' },
    'traded without a value': { facts: factsAround([{ value: undefined }]), found: 'absent' },
  },
);
