/** Files and folders out of a drop or a file dialog, with their paths inside the folder. */
import type { InputFile } from '../../worker/protocol.ts';

/** Files chosen in a dialog. */
export function filesOfList(list: FileList | null): readonly InputFile[] {
  return [...(list ?? [])].map((file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    blob: file,
  }));
}

/** Files of a drop, folders walked to the bottom. Entries must be taken before the event ends, so this reads them at once. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly InputFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return filesOfList(transfer.files);
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(walk));
  return found.flat();
}

async function walk(entry: FileSystemEntry): Promise<readonly InputFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), blob: file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // readEntries gives at most 100 at a time; an empty answer is the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    children.push(...some);
  }
  const inside = await Promise.all(children.map(walk));
  return inside.flat();
}
