import { Card, Subtitle2, Text, makeStyles } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { useCardStyles } from './styles';

const useStyles = makeStyles({ card: { flexShrink: 0 } });

/** Whose the data are, and on which terms. What is imported says so where it is listed. */
export function SourcesList() {
  const { dataset, state, say } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2">{say('data.sources')}</Subtitle2>
      {dataset.sources
        .filter(({ id }) => !dataset.imports.some((card) => card.id === id))
        .map(({ id, title, publisher, published, terms, attribution }) => (
          <Card key={id} className={styles.card}>
            <Text weight="semibold">{title[state.language]}</Text>
            <Text>
              {publisher[state.language]} · {say('data.published', { date: published })}
            </Text>
            <Text size={200}>{terms[state.language]}</Text>
            <Text size={200} className={card.quiet}>
              {attribution[state.language]}
            </Text>
          </Card>
        ))}
    </>
  );
}
