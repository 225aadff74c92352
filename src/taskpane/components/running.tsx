import { Button, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** How far the work is, with a way to end it. Not part of what is read out: a screen reader would tell every step. */
export default function Running({ progress, cancel }: { progress: number | undefined; cancel: () => void }) {
  const { say } = usePane();
  return (
    <>
      <ProgressBar value={progress} aria-label={say('work.progress')} />
      <Button size="small" onClick={cancel}>
        {say('work.cancel')}
      </Button>
    </>
  );
}
