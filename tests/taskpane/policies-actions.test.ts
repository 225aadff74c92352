import { search } from '../../src/taskpane/actions/search';
import { choosePolicies } from '../../src/taskpane/actions/policies/choose-policies';
import { clearPolicies } from '../../src/taskpane/actions/policies/clear-policies';
import { closePolicy } from '../../src/taskpane/actions/policies/close-policy';
import { openPolicy } from '../../src/taskpane/actions/policies/open-policy';
import { pickPolicy, unpickPolicies } from '../../src/taskpane/actions/policies/pick-policies';
import { searchPolicies } from '../../src/taskpane/actions/policies/search-policies';
import { showPage } from '../../src/taskpane/actions/show-page';
import { POLICIES_AT_START } from '../../src/taskpane/slices/policies';
import { initialState, reduce, type Change, type State } from '../../src/taskpane/state';
import { datasetOf } from '../_setup/facts';

const START = initialState('en', false, datasetOf([{}]));
const MESSAGE: State['work'] = { status: 'done', report: { said: ['Sheet1!B4'], sections: [] } };

function after(...changes: Change[]): State {
  return changes.reduce(reduce, { ...START, work: MESSAGE });
}

const onPage = showPage('policies');

describe('the list', () => {
  test('is searched and narrowed, and shows all again', () => {
    const narrowed = after(
      onPage,
      searchPolicies('碳足迹'),
      choosePolicies('type', 'law'),
      choosePolicies('type', 'plan'),
      choosePolicies('type', 'law'),
    );
    expect(narrowed.policies).toMatchObject({ query: '碳足迹', chosen: { type: ['plan'] } });
    expect(reduce(narrowed, clearPolicies()).policies).toEqual(POLICIES_AT_START);
  });

  test('rows are picked and no longer picked, whatever is shown', () => {
    const picked = after(onPage, pickPolicy('a'), pickPolicy('b'), pickPolicy('c'), pickPolicy('b'), searchPolicies('x'), clearPolicies());
    expect(picked.policies.picked).toEqual(['a', 'c']);
    expect(reduce(picked, unpickPolicies()).policies.picked).toEqual([]);
  });
});

describe('the way back from a policy', () => {
  test('leads to the list, with the row it was opened from', () => {
    const opened = after(onPage, openPolicy('a'));
    expect(opened.policies.trail).toEqual(['a']);
    const closed = reduce(opened, closePolicy());
    expect(closed.policies).toMatchObject({ trail: [], returnTo: 'a' });
    expect(closed.page).toBe('policies');
  });

  test('leads through the policies one came by', () => {
    const opened = after(onPage, openPolicy('a'), openPolicy('b'), openPolicy('c'));
    const back = reduce(opened, closePolicy());
    expect(back.policies.trail).toEqual(['a', 'b']);
    expect([closePolicy(), closePolicy()].reduce(reduce, back).policies).toMatchObject({ trail: [], returnTo: 'a' });
  });

  test('leads to another page, where it was opened from there', () => {
    const opened = after(showPage('prices'), openPolicy('a'), openPolicy('b'));
    expect(opened).toMatchObject({ page: 'policies', policies: { trail: ['a', 'b'], cameFrom: 'prices' } });
    expect(after(showPage('prices'), openPolicy('a'), closePolicy())).toMatchObject({ page: 'prices', policies: { trail: [], cameFrom: undefined } });
  });

  test('leads to the list, where it was found by the search', () => {
    const opened = after(showPage('prices'), search('carbon'), openPolicy('a'));
    expect(opened).toMatchObject({ page: 'policies', search: '', policies: { trail: ['a'], cameFrom: undefined } });
    expect(after(onPage, openPolicy('a'), search('carbon'), openPolicy('b')).policies.trail).toEqual(['b']);
  });

  test('is forgotten where the page is opened by its tab', () => {
    const { policies } = after(showPage('prices'), openPolicy('a'), pickPolicy('a'), searchPolicies('x'), onPage);
    expect(policies).toEqual({ ...POLICIES_AT_START, picked: ['a'], query: 'x' });
  });
});

test('a message goes when another page comes', () => {
  for (const change of [openPolicy('a'), closePolicy()]) expect(reduce({ ...after(onPage), work: MESSAGE }, change).work).toEqual({ status: 'none' });
  expect(after(pickPolicy('a')).work).toBe(MESSAGE);
});
