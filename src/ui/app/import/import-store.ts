/** The import under way: which files, what they look like, how far reading is, what came of it. */
import { create } from 'zustand';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import type { DatasetInfo, InputFile, Mapping, Preview, Progress } from '../../../worker/protocol.ts';
import { desk } from '../../store/desk.ts';
import { readFiles } from '../../store/openers.ts';
import { useSession } from '../../store/session.ts';

interface ImportState {
  readonly files: readonly InputFile[];
  readonly previews: readonly Preview[] | null;
  readonly mapping: Mapping | null;
  readonly progress: Progress | null;
  readonly busy: 'looking' | 'reading' | null;
  readonly issues: readonly FileIssue[];
  readonly info: DatasetInfo | null;
  readonly cancelled: boolean;
  readonly crashed: string | null;
  /** The worker holds what was read here, no longer the data of an attempt that is open. */
  readonly replaced: boolean;
  readonly begin: (files: readonly InputFile[]) => Promise<void>;
  readonly setMapping: (mapping: Mapping) => void;
  readonly read: () => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

const fresh = {
  files: [],
  previews: null,
  mapping: null,
  progress: null,
  busy: null,
  issues: [],
  info: null,
  cancelled: false,
  crashed: null,
};

/** The transaction file that only a mapping can read, if any. */
export function unmapped(previews: readonly Preview[] | null): Preview | null {
  return previews?.find((p) => p.kind === 'transactions' && p.format === null && p.issues.length === 0) ?? null;
}

export const useImport = create<ImportState>((set, get) => ({
  ...fresh,
  replaced: false,
  begin: async (files) => {
    set({ ...fresh, files, busy: 'looking' });
    useSession.getState().show('import');
    try {
      const previews = await desk().preview(files);
      set({ previews, mapping: unmapped(previews)?.guess ?? null, busy: null });
      const broken = previews.some((p) => p.issues.length > 0);
      if (!broken && unmapped(previews) === null) await get().read();
    } catch (error) {
      set({ busy: null, crashed: error instanceof Error ? error.message : String(error) });
    }
  },
  setMapping: (mapping) => set({ mapping }),
  read: async () => {
    const { files, mapping } = get();
    set({ busy: 'reading', issues: [], info: null, cancelled: false, crashed: null, progress: null });
    try {
      const result = await readFiles(files, mapping, (progress) => set({ progress }));
      set(result.ok ? { busy: null, info: result.value, replaced: true } : { busy: null, issues: result.issues });
    } catch (error) {
      const aborted = error instanceof Error && error.name === 'AbortError';
      set({ busy: null, cancelled: aborted, crashed: aborted ? null : String(error) });
    }
  },
  cancel: () => void desk().cancel(),
  reset: () => set({ ...fresh, replaced: false }),
}));
