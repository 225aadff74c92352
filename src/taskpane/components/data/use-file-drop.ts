import { useState, type DragEvent } from 'react';
import { giveFiles, givenFiles } from '../../actions/imports/give-files';
import { usePane } from '../../pane-context';

/** What makes a page take files that are dropped on it. While an action runs it takes none. */
export function useFileDrop() {
  const pane = usePane();
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent, then: () => void) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Else the browser would show the file in place of the pane.
    event.preventDefault();
    if (pane.state.work.status === 'working') event.dataTransfer.dropEffect = 'none';
    else then();
  };
  return {
    isOver,
    onDragOver: (event: DragEvent) => take(event, () => setOver(true)),
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      take(event, () => giveFiles(pane, givenFiles(event.dataTransfer.files)));
    },
  };
}
