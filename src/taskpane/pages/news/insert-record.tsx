import type { TableQuery } from '../../../workbook/records';
import { insertList } from '../../actions/insert-list';
import { insertText } from '../../actions/news/insert-text';
import { ActionButton } from '../../components/action-button';
import { usePane } from '../../pane-context';

/** Puts an item or event into one cell, citation included, or as a line of a table. */
export function InsertRecord({ text, query }: { text: string; query: TableQuery }) {
  const pane = usePane();
  const { say } = pane;
  return (
    <>
      <ActionButton appearance="primary" onClick={() => void insertText(pane, text)}>
        {say('news.insertText')}
      </ActionButton>
      <ActionButton onClick={() => void insertList(pane, query, 'table')}>{say('news.insertRow')}</ActionButton>
    </>
  );
}
