import { createRoot } from 'react-dom/client';
import { App, type AppProps } from './app';
import { refuseStrayFiles } from './stray-files';

/**
 * Shows the pane in an element; what it is shown beside is the host's matter.
 * @returns Takes it away again.
 */
export function mountPane(element: HTMLElement, props: AppProps): () => void {
  const root = createRoot(element);
  const takeFilesAsUsual = refuseStrayFiles(window);
  root.render(<App {...props} />);
  return () => {
    takeFilesAsUsual();
    root.unmount();
  };
}
