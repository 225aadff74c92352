import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ImportCard } from '../../../core/dataset';
import { removeFromWorkbook, saveIntoWorkbook } from '../../actions/imports/keep-in-workbook';
import { takeBack } from '../../actions/imports/take-back';
import { numberText } from '../../format';
import { lazily } from '../../lazily';
import { useImportParts } from '../../load-import-parts';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { PAGE, focusOn } from '../list-keys';
import { PopupButton } from '../popup-button';
import { ReachOfImport } from './reach-of-import';
import { useCardStyles, useListStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

const SourcePopover = lazily(() => import('./source-popover'));

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
});

/** One imported file: what it is, what it reaches, where it comes from, and what can be done with it. */
export function ImportItem({ card }: { card: ImportCard }) {
  const { data, state } = usePane();
  const say = useSayOfImports();
  const styles = useStyles();
  const list = useListStyles();
  const { quiet } = useCardStyles();
  const parts = useImportParts();
  const { id, kind, name, imported, figures } = card;
  const source = data.imports().find((made) => made.id === id)?.source;
  // Where it comes from a newer version, what read it has no title here.
  const title = parts?.IMPORTERS.find((importer) => importer.id === kind)?.title[state.language] ?? kind;
  const label = say('list.source', { name });
  return (
    <li className={list.item}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        {source && (
          <PopupButton
            opens="dialog"
            appearance="transparent"
            icon={<Info16Regular />}
            aria-label={label}
            popup={(popup) => <SourcePopover {...popup} source={source} label={label} />}
          />
        )}
      </div>
      <Text size={200} className={quiet}>
        {say('list.about', { kind: title, day: imported, count: numberText(figures) })}
      </Text>
      <ReachOfImport card={card} />
      <Actions card={card} />
    </li>
  );
}

function Actions({ card }: { card: ImportCard }) {
  const pane = usePane();
  const { data, host, state } = pane;
  const say = useSayOfImports();
  const styles = useCardStyles();
  const { workbook } = state;
  const isSaved = workbook.status === 'known' && workbook.saved.some(({ id }) => id === card.id);
  const save = () => {
    const made = data.imports().find(({ id }) => id === card.id);
    if (made) void saveIntoWorkbook(pane, made);
  };
  const remove = () => {
    // The line goes away with its buttons.
    focusOn(PAGE);
    void takeBack(pane, card);
  };
  return (
    <>
      {isSaved && (
        <Text size={200} className={styles.quiet}>
          {say('list.saved')}
        </Text>
      )}
      <div className={styles.actions} role="group" aria-label={card.name}>
        <ActionButton size="small" aria-label={`${say('takeBack.do')} ${card.name}`} onClick={remove}>
          {say('takeBack.do')}
        </ActionButton>
        {host.kind !== 'none' && workbook.status === 'known' && (
          <ActionButton
            size="small"
            aria-label={`${say(isSaved ? 'forget.do' : 'save.do')} ${card.name}`}
            onClick={isSaved ? () => void removeFromWorkbook(pane, card) : save}
          >
            {say(isSaved ? 'forget.do' : 'save.do')}
          </ActionButton>
        )}
      </div>
    </>
  );
}
