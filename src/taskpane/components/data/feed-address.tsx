import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { CarbonError } from '../../../core/errors';
import { usePane } from '../../pane-context';
import { textOf, type Said } from '../../report';
import { useCardStyles } from './styles';

/** Where newer data come from: shown, changed and set back; what is wrong with an address stands below it. */
export function FeedAddress() {
  const { data, state, say } = usePane();
  const styles = useCardStyles();
  const [address, setAddress] = useState(() => data.feedAddress());
  const [said, setSaid] = useState<Said | undefined>();
  const choose = (chosen: string | undefined) => {
    try {
      data.setFeedAddress(chosen);
      setAddress(data.feedAddress());
      setSaid({ key: 'feed.saved' });
    } catch (thrown) {
      if (!(thrown instanceof CarbonError)) throw thrown;
      setSaid(thrown);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        choose(address);
      }}
    >
      <Field
        size="small"
        label={say('feed.address')}
        validationMessage={said && textOf(said, state.language)}
        validationState={said === undefined ? 'none' : said instanceof CarbonError ? 'error' : 'success'}
      >
        <Input
          size="small"
          value={address}
          onChange={(_, { value }) => {
            setAddress(value);
            setSaid(undefined);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" disabledFocusable={address === data.feedAddress()}>
          {say('feed.save')}
        </Button>
        <Button size="small" onClick={() => choose(undefined)}>
          {say('feed.reset')}
        </Button>
      </div>
    </form>
  );
}
