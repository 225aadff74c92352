import { check } from '../../../src/dataset/checks/inferred-says-why';
import { describeCheck } from '../../_setup/check';
import { factsAround } from '../../_setup/facts';

const note = { zh: '据日历推断', en: 'By the calendar' };

describeCheck(
  check,
  {
    'an inferred date with its reason': factsAround([{ inferred: ['date'], note }]),
    'nothing inferred': factsAround([{}]),
  },
  {
    'an inferred instrument without a reason': { facts: factsAround([{ inferred: ['instrument'] }]), found: 'instrument' },
    'an inferred value without a reason': { facts: factsAround([{ status: 'inferred' }]), found: 'value' },
  },
);
