import { Checkbox } from '@fluentui/react-components';
import { pickNews } from '../../actions/news/pick-news';
import { usePane } from '../../pane-context';

/** Marks an item or event to be inserted. */
export function PickBox({ id, headline, tabIndex }: { id: string; headline: string; tabIndex: 0 | -1 }) {
  const { state, dispatch, say } = usePane();
  return (
    <Checkbox
      checked={state.news.picked.includes(id)}
      aria-label={say('news.mark', { headline })}
      input={{ tabIndex }}
      onChange={() => dispatch(pickNews(id))}
    />
  );
}
