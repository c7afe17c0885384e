/** The trainer's studio: its first screen, or the project that is open. */
import { useStudio } from '../store/studio.ts';
import { ProjectScreen } from './project-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';
import './studio.css';

export function StudioScreen() {
  const open = useStudio((s) => s.project !== null);
  return open ? <ProjectScreen /> : <StartScreen />;
}
