/** Kazakh words of the room `debriefSlides`. */
import type { Kazakh } from '../catalogue.ts';
import type { debriefSlides as english } from '../en/debrief-slides.ts';

export const debriefSlides: Kazakh<typeof english> = {
  title: 'Слайдтар',
  back: 'Алдыңғы слайд',
  on: 'Келесі слайд',
  count: '{{total}} ішінен {{n}}',
  keys: 'Бағыттауыштар парақтайды, F толық экранға ашады, Escape жабады.',
  full: 'Толық экран',
  close: 'Слайдтарды жабу',
  rules: 'Біз адамдар туралы емес, жұмыс туралы айтамыз. Не көрдік, нені жіберіп алдық, келесіде не істейміз.',
  foundBy: 'көрсетілуі керек тұлғаны командалардың жартысы не көбі тапты',
  flowBy: 'ағын төлемін командалардың жартысы не көбі белгіледі',
  solved: 'осы сұрақтың ұпайынан жиналғаны',
  next: 'Енді не істейміз',
};
