/** Names of several words that are written together as often as apart: Abd al-Rahman, Abdurrahman; Jamal al-Din, Jamaluddin. */
import { particleForm } from './name-words.ts';

const servant = /^(abd|abdul|abdel|abdal|abdoul|abdur|abder|абд|абдул|абдель|عبد)$/;
const article = /^(al|el|ul|ad|ed|ud|ur|ar|аль|эль|ад|уд)$/;
const religion = /^(din|deen|dine|дин|الدين)$/;

/** `Abdurrahman`, `Abdennour`, `Abdelaziz`: the article written as it sounds before the name. */
const assimilated = /^abd[aeou](?:l(?=\p{L})|([rsnztd])(?=\1))/u;

const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;

/** `words` with the parts of such names put together in one spelling. */
export function joinCompounds(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const next = article.test(words[i + 1] ?? '') ? i + 2 : i + 1;
    if (servant.test(words[i]) && next < words.length) {
      const stem = arabic.test(words[i]) ? 'عبد' : cyrillic.test(words[i]) ? 'абдул' : 'abdul';
      joined.push(`${stem}${words[next]}`);
      i = next;
    } else if (next < words.length && religion.test(words[next]) && particleForm(words[i]) === null) {
      const [middle, end] = cyrillic.test(words[i])
        ? ['уд', 'дин']
        : arabic.test(words[i])
          ? ['', 'دين']
          : ['u', 'ddin'];
      joined.push(`${words[i]}${middle}${end}`);
      i = next;
    } else {
      joined.push(words[i].replace(assimilated, 'abdul'));
    }
  }
  return joined;
}
