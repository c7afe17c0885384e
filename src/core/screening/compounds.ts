/** Names of several words that are written together as often as apart: Abd al-Rahman, Abdurrahman; Jamal al-Din, Jamaluddin. */
import { particleForm } from './name-words.ts';

const servant = /^(abd|abdul|abdel|abdal|abdoul|abdur|abder|абд|абдул|абдель|عبد)$/;
const article = /^(al|el|ul|ad|ed|ud|ur|ar|аль|эль|ад|уд)$/;
/** `Nasr Allah`, `Nasrullah`, نصر الله. */
const god = /^(allah|ullah|ollah|oullah|ulla|аллах|уллах|улла|оллах|الله|اللہ)$/;
/** At-Tamimi, an-Nasir: the article as it sounds before the letter that follows. */
const assimilatedArticle = /^[ae](t|d|z|n|r|s|sh|th|dh)$/;

const religion = /^(din|deen|dine|дин|الدين)$/;

/** `Abdurrahman`, `Abdennour`, `Abdelaziz`: the article written as it sounds before the name. */
const assimilated = /^abd[aeou](?:l(?=\p{L})|([rsnztd])(?=\1))/u;

const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;

/** `words` with the parts of such names put together in one spelling. */
export function joinCompounds(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const sound = assimilatedArticle.exec(words[i])?.[1];
    if (sound !== undefined && words[i + 1]?.startsWith(sound) === true) {
      joined.push('al');
      continue;
    }
    if (i + 1 < words.length && god.test(words[i + 1]) && particleForm(words[i]) === null && !servant.test(words[i])) {
      joined.push(`${words[i]}${arabic.test(words[i]) ? 'الله' : cyrillic.test(words[i]) ? 'улла' : 'ullah'}`);
      i += 1;
      continue;
    }
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
