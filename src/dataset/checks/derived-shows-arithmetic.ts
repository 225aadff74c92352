import { fault, type Check } from './check';

const rule = 'derived-shows-arithmetic';

/** A derived figure shows the division it comes from, `a / (1 + b)`, and is its result to the digits of `a`. */
export const check: Check = {
  rule,
  run: ({ observations }) =>
    observations.flatMap(({ status, derivation, value, place }) => {
      if ((status === 'derived') !== (derivation !== undefined)) {
        return [
          fault(
            rule,
            place,
            `status ${status} with ${derivation ? 'a' : 'no'} derivation`,
            'a derived figure needs its derivation, a reported one has none',
          ),
        ];
      }
      if (derivation === undefined) return [];
      const result = resultOf(derivation);
      return result === value
        ? []
        : [
            fault(
              rule,
              place,
              `${derivation} is ${result ?? 'not readable'}, the value is ${value}`,
              'write the division as 97.49 / (1 + 1.0310) and its result to the digits of the dividend',
            ),
          ];
    }),
};

const DIVISION = /^(\d+(?:\.(\d+))?) \/ \(1 \+ (\d+\.\d+)\)$/;

function resultOf(derivation: string): number | undefined {
  const [, dividend, decimals = '', growth] = DIVISION.exec(derivation) ?? [];
  return dividend === undefined ? undefined : Number((Number(dividend) / (1 + Number(growth))).toFixed(decimals.length));
}
