/** What simple rules would score, beside the most a perfect attempt gets and the band the recipe aims for. */
import type { BotName, Difficulty } from '../../../core/fairness/report.ts';
import type { Recipe } from '../../../core/scenario/recipe.ts';
import { useWords } from '../../store/settings.ts';

const bots: readonly BotName[] = [
  'random',
  'list-only',
  'degree',
  'betweenness',
  'pagerank',
  'greedy-volume',
  'taint-follower',
];

const width = 360;

interface DifficultyViewProps {
  readonly difficulty: Difficulty | null;
  readonly recipe: Recipe | null;
}

export function DifficultyView({ difficulty, recipe }: DifficultyViewProps) {
  const { t, format } = useWords();
  const band = recipe?.band ?? null;
  if (difficulty === null)
    return (
      <section aria-label={t('check.difficulty')}>
        <h3>{t('check.difficulty')}</h3>
        <p className="faint">{t('check.noDifficulty')}</p>
      </section>
    );
  const best = difficulty.bots[difficulty.best];
  const words =
    band === null ? 'band-none' : best > band.high ? 'band-easy' : best < band.low ? 'band-hard' : 'band-right';
  const hub = difficulty.loneHub;
  const x = (points: number) => (Math.max(0, Math.min(100, points)) / 100) * width;
  return (
    <section aria-label={t('check.difficulty')}>
      <h3>{t('check.difficulty')}</h3>
      <p className="faint">{t('check.difficultyHint')}</p>
      <table className="bots">
        <caption className="unseen">{t('check.difficulty')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('check.bot')}</th>
            <th scope="col" className="num">
              {t('check.points')}
            </th>
            <th scope="col">
              {band === null ? '' : t('check.bandIs', { low: format.number(band.low), high: format.number(band.high) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...bots.map((bot) => [bot, difficulty.bots[bot]] as const), ['maximum', difficulty.maximum] as const].map(
            ([name, points]) => (
              <tr key={name}>
                <th scope="row" title={t(`check.about-${name}`)}>
                  {t(`check.bot-${name}`)}
                </th>
                <td className="num">{format.number(points, 1)}</td>
                <td>
                  <svg
                    width={width}
                    height={16}
                    aria-hidden
                    className={
                      name === 'maximum' ? 'bot-bar most' : name === difficulty.best ? 'bot-bar best' : 'bot-bar'
                    }
                  >
                    {band !== null && (
                      <rect
                        x={x(band.low)}
                        y={0}
                        width={Math.max(0, x(band.high) - x(band.low))}
                        height={16}
                        className="band"
                      />
                    )}
                    <rect x={0} y={4} width={x(points)} height={8} className="value" />
                  </svg>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className={words === 'band-right' || words === 'band-none' ? '' : 'bad'}>
        {t(`check.${words}`, { bot: t(`check.bot-${difficulty.best}`), points: format.number(best, 1) })}
      </p>
      <p className={hub !== null && recipe !== null && hub.left * 100 < recipe.loneHubPercent ? 'bad' : ''}>
        {hub === null
          ? t('check.noHub')
          : t('check.loneHub', {
              target: hub.target.replace(/^(party|account):/, ''),
              left: format.percent(hub.left),
              bound: recipe === null ? '–' : format.percent(recipe.loneHubPercent / 100),
            })}
      </p>
    </section>
  );
}
