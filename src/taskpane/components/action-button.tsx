import { Button } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { usePane } from '../pane-context';

/** A button that begins an action: at rest while one runs, and keeps the focus meanwhile. */
export function ActionButton(props: ComponentProps<typeof Button>) {
  const { state } = usePane();
  return <Button {...props} disabledFocusable={state.work.status === 'working' || props.disabledFocusable} />;
}
