import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { LEVEL_WORDS, REGION_WORDS } from '../../../core/code-words';
import { disagreements } from '../../../core/disagreements';
import type { CompiledRecords, System } from '../../../core/records';
import { statisticsOfSystem } from '../../../core/system-links';
import { closeSystem } from '../../actions/systems/close-system';
import { ActionBar } from '../../components/action-bar';
import { DetailFrame } from '../../components/detail-frame';
import { FigureList } from '../../components/figure-list';
import { Part } from '../../components/part';
import { usePane } from '../../pane-context';
import { AttributeList } from './attribute-list';
import { Developments, Milestones } from './developments';
import { InsertSystem } from './insert-system';
import { RelatedLinks } from './related-links';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  group: { paddingBottom: tokens.spacingVerticalS },
});

/** One system: what is printed of it, where sources differ, what happened and what is planned, and what else the data hold about it. */
export function SystemDetail({ records, system }: { records: CompiledRecords; system: System }) {
  const { state, dispatch, say } = usePane();
  const { language } = state;
  const styles = useStyles();
  const { name, id, level, region, jurisdictions, note } = system;
  const figures = statisticsOfSystem(records, system);
  const differing = disagreements(records, figures);
  const others = figures.filter((figure) => !differing.some((group) => group.includes(figure)));
  const places = jurisdictions.map((place) => place[language]).join(language === 'zh' ? '、' : ', ');
  return (
    <>
      <DetailFrame back={say(`tab.${state.systems.cameFrom ?? 'systems'}`)} onBack={() => dispatch(closeSystem())}>
        <div className={styles.head}>
          <Title3 as="h2">{name[language]}</Title3>
          <Text className={styles.quiet}>
            {name[language === 'zh' ? 'en' : 'zh']} · {id}
          </Text>
          <Text size={200}>{[places, LEVEL_WORDS[level][language], REGION_WORDS[region][language]].join(' · ')}</Text>
          {note && <Text size={200}>{note[language]}</Text>}
        </div>
        <AttributeList system={system} />
        <Part title={say('system.differ')} isEmpty={differing.length === 0}>
          {differing.map((group) => (
            <div key={group[0]!.id} className={styles.group}>
              <FigureList figures={group} withSource />
            </div>
          ))}
        </Part>
        <Developments system={system} />
        <Milestones system={system} />
        <RelatedLinks records={records} system={system} />
        <Part title={say('system.figures')} isEmpty={others.length === 0}>
          <FigureList figures={others} subject={figures[0]?.subject} />
        </Part>
      </DetailFrame>
      <ActionBar>
        <InsertSystem system={system} />
      </ActionBar>
    </>
  );
}
