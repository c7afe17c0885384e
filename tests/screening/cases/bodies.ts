/** Bodies in Cyrillic against their English or romanised names: legal forms and generic words in translation. All invented. */
import { capital, dice, halfOf, type Half, type Pair, respell, rows, table } from './dice.ts';

const latin =
  table(`а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
  ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u і=i ў=u ї=i є=ie`);

/** One word of their own each. */
const brands =
  rows(`кварцит|самал|лазурит|номад|берегиня|тулпар|сапфир|каракум|янтарь|баркас|орлан|ермак|сарыарка|вымпел|ладога|тобол
  |росинка|гермес|агат|шалкар|байкал|кедр|тайпан|сокол|мурагер|дельта|полесье|байтерек|снежинка|гранит`);

/** `original : translation`, N standing for the name. */
const templates = rows(`Общество с ограниченной ответственностью «N» : N LLC
  ООО «Торговый дом «N» : N Trading House LLC
  Открытое акционерное общество «Завод «N» : JSC N Plant
  Акционерное общество «Научно-производственное объединение «N» : N Research and Production Association JSC
  АО «НПО «N» : Joint Stock Company N Scientific Production Association
  ТОО «N Құрылыс» : N Construction LLP
  ЖШС «N» : N LLP
  АҚ «N Банкі» : N Bank JSC
  Публичное акционерное общество «Банк «N» : PJSC N Bank
  Общественный фонд «N» : N Public Foundation
  «N» қайырымдылық қоры : N Charitable Foundation
  «N» қоғамдық қоры : N Public Fund
  Благотворительный фонд помощи «N» : N Relief Fund
  Министерство транспорта N : Ministry of Transport of N
  N зауыты АҚ : N Plant JSC
  ЗАО «Судостроительный завод «N» : N Shipyard CJSC
  ООО «Частная охранная организация «N» : Private Security Organisation N LLC
  Авиакомпания «N» : N Airlines
  ООО «N Логистик» : N Logistics LLC
  Федеральное государственное унитарное предприятие «Научно-исследовательский институт «N» : N Research Institute, Federal State Unitary Enterprise
  ОАО «Конструкторское бюро «N» : N Design Bureau OJSC
  ТОО «Инвестиционная компания «N» : N Investment Company LLP
  ООО «Нефтяная компания «N» : N Oil Company LLC
  Адкрытае акцыянернае таварыства «N» : N Open Joint Stock Company
  Рэспубліканскае унітарнае прадпрыемства «N» : Republican Unitary Enterprise N
  ТОВ «Торговий дім «N» : N Trading House LLC
  Акціонерне товариство «N» : JSC N
  Комитет государственной безопасности N : State Security Committee of N
  Крестьянское хозяйство «N» : N Peasant Farm
  ООО «Производственная компания «N» : N Production Company Ltd
  ЖК «N» : IP N
  ТОО «Фармацевтическая фабрика «N» : N Pharmaceutical Factory LLP
  Телевизионный канал «N» : N Television Channel
  ООО «N-Энерго» : N Energo LLC
  АО «Страховая компания «N» : N Insurance Company JSC
  Союз ветеранов «N» : Union of Veterans N
  ООО «Северный комбинат «N» : N Severny Kombinat LLC
  ОАО «Машиностроительный завод «N» : N Machine-Building Plant OJSC
  Батальон «N» : N Battalion
  ООО «Информационное агентство «N» : N Information Agency LLC`).map((line) => line.split(' : '));

/** Each template with names of its own; negatives are the same template with another name, and another kind of body of its own. */
export function bodyPairs(half: Half, seed = 4): readonly Pair[] {
  const roll = dice(seed);
  const pairs: Pair[] = [];
  for (const [original, translation] of halfOf(templates, half)) {
    for (let i = 0; i < 6; i += 1) {
      const name = roll.pick(brands);
      const other = roll.pick(brands);
      const a = original.replace('N', capital(name));
      const print = (brand: string): string => {
        const text = translation.replace('N', capital(respell(brand, latin)));
        return roll.chance(0.3) ? text.toUpperCase() : text;
      };
      pairs.push({ a, b: print(name), same: true, kind: 'body' });
      if (name !== other) pairs.push({ a, b: print(other), same: false, kind: 'body' });
    }
  }
  return pairs;
}
