import type { Check } from '../../src/dataset/checks/check';
import type { Facts } from '../../src/dataset/facts';

interface BadExample {
  readonly facts: Facts;
  /** Words the fault must hold: what a person has to be told. */
  readonly found: string;
  readonly file?: string;
}

/** The tests of a rule: it passes every good example, and finds in a bad one exactly the one fault it is there for. */
export function describeCheck(check: Check, good: Readonly<Record<string, Facts>>, bad: Readonly<Record<string, BadExample>>): void {
  describe(check.rule, () => {
    test.each(Object.entries(good))('accepts %s', (_, facts) => {
      expect(check.run(facts)).toEqual([]);
    });

    test.each(Object.entries(bad))('refuses %s', (_, { facts, found, file = 'observations/a-report.yaml' }) => {
      const faults = check.run(facts);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({ rule: check.rule, file });
      expect(faults[0]!.row).toBeGreaterThan(0);
      expect(faults[0]!.found).toContain(found);
      expect(faults[0]!.remedy).not.toBe('');
    });
  });
}
