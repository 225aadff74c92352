import { Text } from '@fluentui/react-components';
import type { ImportCard } from '../../../core/dataset';
import { missingImports } from '../../../workbook/remembered-imports';
import type { WorkbookState } from '../../../workbook/tables';
import { doWithout } from '../../actions/imports/do-without';
import { takeSavedImport } from '../../actions/imports/take-saved-import';
import { numberText } from '../../format';
import { usePane } from '../../pane-context';
import { ActionButton } from '../action-button';
import { useCardStyles, useListStyles } from './styles';
import { useSayOfImports } from './use-say-of-imports';

/** What this workbook was refreshed with, or carries, and this machine lacks: which file it was, and how to have it here. */
export function MissingImports() {
  const { dataset, state } = usePane();
  const { workbook } = state;
  const say = useSayOfImports();
  const list = useListStyles();
  if (workbook.status !== 'known') return null;
  const missing = missingImports(workbook, dataset);
  const carried = workbook.saved.filter(({ id }) => ![...dataset.imports, ...missing].some((card) => card.id === id));
  if (missing.length + carried.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{say('missing.title')}</Text>
      {missing.length > 0 && <Text size={200}>{say('missing.what')}</Text>}
      <ul className={list.list} aria-label={say('missing.title')}>
        {[...missing, ...carried].map((card) => (
          <MissingImport key={card.id} card={card} workbook={workbook} isNeeded={missing.includes(card)} />
        ))}
      </ul>
    </>
  );
}

interface MissingImportProps {
  readonly card: ImportCard;
  readonly workbook: WorkbookState;
  /** The workbook was refreshed with it. */
  readonly isNeeded: boolean;
}

function MissingImport({ card, workbook, isNeeded }: MissingImportProps) {
  const pane = usePane();
  const say = useSayOfImports();
  const list = useListStyles();
  const styles = useCardStyles();
  const { id, name, imported, figures } = card;
  const isSaved = workbook.saved.some((saved) => saved.id === id);
  return (
    <li className={list.item}>
      <Text weight="semibold">{name}</Text>
      <Text size={200} className={styles.quiet}>
        {say('missing.about', { day: imported, count: numberText(figures) })}
      </Text>
      <div className={styles.actions} role="group" aria-label={name}>
        {isSaved && (
          <ActionButton size="small" aria-label={`${say('missing.use')} ${name}`} onClick={() => void takeSavedImport(pane, card)}>
            {say('missing.use')}
          </ActionButton>
        )}
        {isNeeded && (
          <ActionButton size="small" aria-label={`${say('missing.without')} ${name}`} onClick={() => void doWithout(pane, id)}>
            {say('missing.without')}
          </ActionButton>
        )}
      </div>
    </li>
  );
}
