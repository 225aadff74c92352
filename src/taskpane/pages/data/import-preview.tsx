import { Title3, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { keepPreview } from '../../actions/imports/keep-import';
import { leavePreview } from '../../actions/imports/leave-preview';
import { isCurrent } from '../../actions/imports/read-again';
import { showPreview } from '../../actions/imports/show-preview';
import { ActionBar } from '../../components/action-bar';
import { ActionButton } from '../../components/action-button';
import { useFileDrop } from '../../components/data/use-file-drop';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { DetailFrame } from '../../components/detail-frame';
import { PAGE, focusOn } from '../../components/list-keys';
import { Notice } from '../../components/notice';
import { numberText } from '../../format';
import { useImportParts } from '../../load-import-parts';
import { usePane } from '../../pane-context';
import type { Preview, ReadResult } from '../../slices/imports';
import { ImportCounts, worthKeeping } from './import-counts';
import { ImportDifferences } from './import-differences';
import { ImportRemarks } from './import-remarks';
import { ImportRows } from './import-rows';
import { ImportSource } from './import-source';
import { ImportWay } from './import-way';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  refusal: { paddingTop: tokens.spacingVerticalM },
});

/** What a file holds and what would come of it: looked at before anything is kept. */
export default function ImportPreview({ preview }: { preview: Preview }) {
  const { state, dispatch, say } = usePane();
  const sayOfImports = useSayOfImports();
  const styles = useStyles();
  const { isOver, ...drop } = useFileDrop();
  const { result } = preview.read;
  return (
    <div className={mergeClasses(styles.page, isOver && styles.over)} role="region" aria-label={preview.name} {...drop}>
      <DetailFrame back={say('tab.data')} onBack={() => dispatch(showPreview(false))}>
        <Title3 as="h2" block>
          {preview.name}
        </Title3>
        <ImportWay preview={preview} />
        {'refusal' in result ? (
          <div className={styles.refusal} role="alert">
            <Refusal refusal={result.refusal} />
          </div>
        ) : (
          <Contents key={result.made.id} {...result} />
        )}
      </DetailFrame>
      <ActionBar isAnywhere note={state.imports.waiting.length > 0 ? sayOfImports('preview.waiting', { count: state.imports.waiting.length }) : ''}>
        <Actions preview={preview} />
      </ActionBar>
    </div>
  );
}

type Contained = Exclude<ReadResult, { refusal: unknown }>;

function Contents({ made, comparison, remarks }: Contained) {
  return (
    <>
      <ImportCounts comparison={comparison} />
      <ImportDifferences which="conflicts" comparison={comparison} />
      <ImportDifferences which="replaced" comparison={comparison} />
      <ImportRemarks remarks={remarks} />
      <ImportRows made={made} />
      <ImportSource source={made.source} />
    </>
  );
}

function Refusal({ refusal }: Extract<ReadResult, { refusal: unknown }>) {
  const { language } = usePane().state;
  const parts = useImportParts();
  return <Notice intent="error">{parts?.remarkText(refusal, language)}</Notice>;
}

function Actions({ preview }: { preview: Preview }) {
  const pane = usePane();
  const say = useSayOfImports();
  const { result } = preview.read;
  const count = 'made' in result ? worthKeeping(result.comparison) : 0;
  const leave = () => {
    // The page goes away with its buttons.
    focusOn(PAGE);
    leavePreview(pane);
  };
  const keep = () => {
    focusOn(PAGE);
    if ('made' in result) void keepPreview(pane, result.made, count);
  };
  return (
    <>
      <ActionButton appearance="primary" disabledFocusable={count === 0 || !isCurrent(preview, pane.dataset)} onClick={keep}>
        {count === 0 ? say('title') : say('import.do', { count: numberText(count) })}
      </ActionButton>
      <ActionButton onClick={leave}>{say('import.cancel')}</ActionButton>
    </>
  );
}
