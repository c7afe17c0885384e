/** Files dropped anywhere are read. Left to the browser, a file that misses the drop zone would take the place of the app. */
import { useEffect } from 'react';
import { filesOfDrop } from '../../controls/dropped-files.ts';
import { useSession } from '../../store/session.ts';
import { useImport } from './import-store.ts';
import { receive } from './receive.ts';

const holdsFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer !== null && transfer.types.includes('Files');

function onDragOver(event: DragEvent): void {
  if (holdsFiles(event.dataTransfer)) event.preventDefault();
}

function onDrop(event: DragEvent): void {
  // A drop zone that took the files has said so.
  if (event.defaultPrevented || !holdsFiles(event.dataTransfer)) return;
  event.preventDefault();
  const { busy } = useImport.getState();
  // The studio and the debrief have drop zones of their own; a near miss must not lead out of them.
  const { screen } = useSession.getState();
  if (busy !== null || screen === 'studio' || screen === 'debrief') return;
  void filesOfDrop(event.dataTransfer).then((found) => (found.length > 0 ? receive(found) : undefined));
}

export function useDropAnywhere(): void {
  useEffect(() => {
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}
