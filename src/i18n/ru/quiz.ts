/** Russian words of the room `quiz`. */
import type { Russian } from '../catalogue.ts';
import type { quiz as english } from '../en/quiz.ts';

export const quiz: Russian<typeof english> = {
  title: 'Тест знаний',
  rule: 'Все вопросы равноценны. За неверный вариант снимается столько же, сколько даётся за верный, но за вопрос — не меньше нуля. Пояснения появятся в результатах.',
  progress: 'Отвеченные вопросы',
  questions: 'Вопросы',
  stepDone: 'Вопрос {{number}}, есть ответ',
  stepOpen: 'Вопрос {{number}}, без ответа',
  previous: 'Назад',
  next: 'Далее',
  up: 'Выше: {{text}}',
  down: 'Ниже: {{text}}',
  chooseOne: '— выберите —',
  'how-single': 'Выберите один ответ.',
  'how-multiple': 'Выберите все верные ответы.',
  'how-order': 'Расставьте в верном порядке стрелками.',
  'how-match': 'Подберите соответствие каждому.',
  keepOrder: 'Такой порядок верен',
};
