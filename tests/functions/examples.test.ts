import { openTerminal } from '../../src/cli/_lib/terminal';
import { catalogue } from '../_setup/bundled';

const evaluate = openTerminal('en');
const EXAMPLES = catalogue().flatMap(({ id, examples }) => examples.map(({ formula, result }) => ({ id, formula, result })));

test.each(EXAMPLES)('$formula', ({ formula, result }) => {
  expect(evaluate(formula)).toEqual({ formula, value: result });
});

test.each(catalogue())('$id has an example of its own', ({ id }) => {
  expect(EXAMPLES.filter((example) => example.id === id && example.formula.includes(`CARBON.${id}(`))).not.toEqual([]);
});
