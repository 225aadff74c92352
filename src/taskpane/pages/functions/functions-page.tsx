import { CATALOGUE } from '../../catalogue';
import { usePane } from '../../pane-context';
import { Builder } from './builder';
import { FunctionList } from './function-list';

/** Every function, and a builder of its formulas. */
export default function FunctionsPage() {
  const { state } = usePane();
  const entry = CATALOGUE.find(({ id }) => id === state.functions.opened);
  return entry ? <Builder key={entry.id} entry={entry} /> : <FunctionList />;
}
