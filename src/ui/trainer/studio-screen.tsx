/** The trainer's studio: its first screen, the project that is open, or the trainer's keys. */
import { useStudio } from '../store/studio.ts';
import { useTrainerKeys } from '../store/trainer-keys.ts';
import { KeysScreen } from './keys/keys-screen.tsx';
import { ProjectScreen } from './project-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';
import './studio.css';

export function StudioScreen() {
  const open = useStudio((s) => s.project !== null);
  const keys = useTrainerKeys((s) => s.shown);
  if (keys) return <KeysScreen />;
  return open ? <ProjectScreen /> : <StartScreen />;
}
