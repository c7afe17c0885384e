/** `linchpin generate` for the exercises written by hand. */
import type { GenerateOutcome } from './generate.ts';
import { highsSolver } from './highs.ts';
import type { AuthoredRecipe } from './authored.ts';
import { keySummary } from './key-summary.ts';
import { makeAuthored, participantPack } from './make-authored.ts';
import { writeFolder } from './pack-folder.ts';

export async function generateAuthored(
  recipe: AuthoredRecipe,
  seed: string,
  out: string,
  participant: string | null,
): Promise<GenerateOutcome> {
  const made = await makeAuthored(recipe, seed, await highsSolver());
  const pack = participant === null ? new Map<string, string>() : participantPack(recipe, made);
  try {
    writeFolder(out, made.files);
    if (participant !== null) writeFolder(participant, pack);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
  const { exercise, key, dataset, quiz } = made;
  const { parties, accounts, transactions } = exercise;
  return {
    files: [...made.files.keys()],
    pack: [...pack.keys()],
    counts: {
      parties,
      accounts,
      transactions,
      relations: dataset.relations.length,
      listings: dataset.listings.length,
      questions: quiz.questions.length,
    },
    key: keySummary(key, exercise.budget),
  };
}
