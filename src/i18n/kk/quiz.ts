/** Kazakh words of the room `quiz`. */
import type { Kazakh } from '../catalogue.ts';
import type { quiz as english } from '../en/quiz.ts';

export const quiz: Kazakh<typeof english> = {
  title: 'Білім тесті',
  rule: 'Барлық сұрақтың құны бірдей. Қате нұсқа үшін дұрысына берілетіндей ұпай шегеріледі, бірақ сұрақ бойынша ұпай нөлден төмен түспейді. Түсіндірмелер нәтижеде көрсетіледі.',
  progress: 'Жауап берілген сұрақтар',
  questions: 'Сұрақтар',
  stepDone: '{{number}}-сұрақ, жауап бар',
  stepOpen: '{{number}}-сұрақ, жауап жоқ',
  previous: 'Алдыңғы',
  next: 'Келесі',
  up: 'Жоғары: {{text}}',
  down: 'Төмен: {{text}}',
  chooseOne: '— таңдаңыз —',
  'how-single': 'Бір жауапты таңдаңыз.',
  'how-multiple': 'Барлық дұрыс жауаптарды таңдаңыз.',
  'how-order': 'Көрсеткілермен дұрыс ретке қойыңыз.',
  'how-match': 'Әрқайсысына сәйкесін таңдаңыз.',
  keepOrder: 'Осы рет дұрыс',
};
