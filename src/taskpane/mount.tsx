import { createRoot } from 'react-dom/client';
import { App, type AppProps } from './app';

/**
 * Shows the pane in an element; what it is shown beside is the host's matter.
 * @returns Takes it away again.
 */
export function mountPane(element: HTMLElement, props: AppProps): () => void {
  const root = createRoot(element);
  root.render(<App {...props} />);
  return () => root.unmount();
}
