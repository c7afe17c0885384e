/** The frame around every screen: theme, language, header, the screen itself. */
import { MantineProvider, createTheme } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { QuizScreen } from '../analyst/quiz/quiz-screen.tsx';
import { ScorecardScreen } from '../analyst/scorecard/scorecard-screen.tsx';
import { Tour } from '../analyst/tour/tour.tsx';
import { DeskScreen } from '../analyst/desk-screen.tsx';
import { LoadingState } from '../controls/states.tsx';
import { startAttemptLock } from '../store/attempt-lock.ts';
import { startAutosave } from '../store/autosave.ts';
import { startProjectSaving } from '../store/studio-saving.ts';
import { useSession, type Screen } from '../store/session.ts';
import { useSettings, useWords } from '../store/settings.ts';
import { database } from '../store/database.ts';
import { AttemptNotices } from './handing/attempt-notices.tsx';
import { HandedInScreen } from './handing/handed-in-screen.tsx';
import { JoiningScreen } from './handing/joining-screen.tsx';
import { Header } from './header.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { ImportScreen } from './import/import-screen.tsx';
import { useDropAnywhere } from './import/use-drop-anywhere.ts';
import { MarkingScreen } from './marking/marking-screen.tsx';
import { useShortcuts } from './shortcuts.ts';

// Trainees never load the studio's code.
const StudioScreen = lazy(() =>
  import('../trainer/studio-screen.tsx').then((module) => ({ default: module.StudioScreen })),
);

// Nor the debrief's.
const DebriefScreen = lazy(() =>
  import('../debrief/debrief-screen.tsx').then((module) => ({ default: module.DebriefScreen })),
);

const theme = createTheme({
  primaryColor: 'blue',
  // White on a lighter blue would fall under 4.5:1, in the dark theme too.
  primaryShade: 8,
  fontFamily: "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  fontFamilyMonospace: "Consolas, 'Noto Sans Mono', 'Liberation Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  // Its header element would be a second banner beside the app's own.
  components: { ModalHeader: { defaultProps: { role: 'presentation' } } },
});

const screens: { readonly [screen in Screen]: () => React.ReactNode } = {
  home: HomeScreen,
  import: ImportScreen,
  studio: () => (
    <Suspense fallback={<LoadingState />}>
      <StudioScreen />
    </Suspense>
  ),
  desk: DeskScreen,
  quiz: QuizScreen,
  scorecard: ScorecardScreen,
  joining: JoiningScreen,
  'handed-in': HandedInScreen,
  marking: MarkingScreen,
  debrief: () => (
    <Suspense fallback={<LoadingState />}>
      <DebriefScreen />
    </Suspense>
  ),
};

const attemptScreens: readonly Screen[] = ['desk', 'quiz', 'scorecard', 'handed-in'];

export function App() {
  const { t, language } = useWords();
  const scheme = useSettings((s) => s.theme);
  const screen = useSession((s) => s.screen);
  const attempt = useSession((s) => s.attempt !== null);
  useEffect(() => startAttemptLock(), []);
  useEffect(() => startAutosave(database), []);
  useEffect(() => startProjectSaving(database), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useShortcuts();
  useDropAnywhere();
  const needsAttempt = attemptScreens.includes(screen);
  const Screen = screens[needsAttempt && !attempt ? 'home' : screen];
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <div className="app">
        <Header />
        <Tour />
        {needsAttempt && attempt && <AttemptNotices />}
        <main id="main" tabIndex={-1}>
          <Screen />
        </main>
      </div>
    </MantineProvider>
  );
}
