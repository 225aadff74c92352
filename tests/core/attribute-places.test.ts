import { placeOfSystemField } from '../../src/core/attribute-places';
import { findSystem } from '../../src/core/systems';
import { bundledRecords } from '../_setup/bundled';
import { bilingual, printed, systemFact } from '../_setup/records';

const KR = systemFact({
  id: 'KR',
  source: 'a-report',
  offsetLimitPct: { value: 5, bound: '≤', printed: '5%', locator: 'L805', inferred: bilingual('据上文。', 'From above.'), note: bilingual('注。', 'A note.') },
  status: { value: 'operating', bound: '=', ...printed },
}); // prettier-ignore

test('an attribute stands where it was printed, with what was concluded and what should be known', () => {
  expect(placeOfSystemField(KR, 'offset_limit_pct')).toEqual({
    source: 'a-report',
    printed: '5%',
    locator: 'L805',
    inferred: bilingual('据上文。', 'From above.'),
    note: bilingual('注。', 'A note.'),
  });
  expect(placeOfSystemField(KR, 'status')).toMatchObject({ locator: 'L1' });
});

test.each(['coverage_pct', 'region', 'milestones', 'constructor', ''])(
  '%s has no place: it is not printed, or not as one figure or word',
  (field) => {
    expect(placeOfSystemField(KR, field)).toBeUndefined();
  },
);

/** icap-2025 says itself that the figure is of 2021, when the system applied more widely. */
test('of the data that ship: the share of emissions Canada covers carries its note', () => {
  expect(placeOfSystemField(findSystem(bundledRecords(), 'CA'), 'coverage_pct')?.note?.en).toContain('2021');
});
