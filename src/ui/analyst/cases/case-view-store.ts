/** What the room of cases shows: kept while another room is looked at. */
import { create } from 'zustand';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Language } from '../../../core/exercise/exercise.ts';
import { useSession } from '../../store/session.ts';

export type CaseTab = 'case' | 'str';

interface CaseViewStore {
  readonly subject: NodeKey | null;
  readonly tab: CaseTab;
  /** The document as it will be printed, instead of the editor. */
  readonly preview: boolean;
  /** Null = that of the screen. */
  readonly language: Language | null;
  readonly choose: (subject: NodeKey) => void;
  readonly showTab: (tab: CaseTab) => void;
  readonly setPreview: (preview: boolean) => void;
  readonly setLanguage: (language: Language) => void;
}

const closed = { subject: null, tab: 'case', preview: false, language: null } as const;

export const useCaseView = create<CaseViewStore>((set) => ({
  ...closed,
  choose: (subject) => set({ subject }),
  showTab: (tab) => set({ tab }),
  setPreview: (preview) => set({ preview }),
  setLanguage: (language) => set({ language }),
}));

// Another data set has other subjects.
useSession.subscribe((now, before) => {
  if (now.info !== before.info) useCaseView.setState(closed);
});
