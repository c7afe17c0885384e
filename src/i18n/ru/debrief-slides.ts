/** Russian words of the room `debriefSlides`. */
import type { Russian } from '../catalogue.ts';
import type { debriefSlides as english } from '../en/debrief-slides.ts';

export const debriefSlides: Russian<typeof english> = {
  title: 'Слайды',
  back: 'Предыдущий слайд',
  on: 'Следующий слайд',
  count: '{{n}} из {{total}}',
  keys: 'Стрелки листают, F раскрывает на весь экран, Escape закрывает.',
  full: 'На весь экран',
  close: 'Закрыть слайды',
  rules: 'Мы говорим о работе, а не о людях. Что увидели, что упустили, как поступим в следующий раз.',
  foundBy: 'из тех, кого надо было отметить, нашла половина команд и более',
  flowBy: 'платежей потока отметила половина команд и более',
  solved: 'баллов за этот вопрос набрано',
  next: 'Что делаем дальше',
};
