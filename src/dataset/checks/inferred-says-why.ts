import { fault, type Check } from './check';

const rule = 'inferred-says-why';

/** Whatever we concluded and no source prints is explained in both languages. */
export const check: Check = {
  rule,
  run: ({ observations }) =>
    observations
      .filter(({ inferred, status, note }) => (inferred.length > 0 || status === 'inferred') && note === undefined)
      .map(({ inferred, place }) =>
        fault(
          rule,
          place,
          `inferred ${inferred.join(', ') || 'value'} without a note`,
          'say in a note, in Chinese and English, what it was concluded from',
        ),
      ),
};
