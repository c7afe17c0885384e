/**
 * Invented names in pairs whose truth is known, for trying thresholds: one Kazakh name in four spellings, Cyrillic and
 * Latin, Arabic script, words in another order, bodies in three languages; and different bearers that look alike, down to
 * namesakes whom no name can tell apart.
 */
import type { CalibrationGroup, CalibrationPair } from './screening-answer.ts';

type Kind = CalibrationPair['kind'];
type Pair = readonly [query: string, listed: string];

const same = (group: CalibrationGroup, kind: Kind, pairs: readonly Pair[]): readonly CalibrationPair[] =>
  pairs.map(([query, listed]) => ({ query, listed, kind, same: true, group }));
const different = (group: CalibrationGroup, kind: Kind, pairs: readonly Pair[]): readonly CalibrationPair[] =>
  pairs.map(([query, listed]) => ({ query, listed, kind, same: false, group }));

export const calibrationPairs: readonly CalibrationPair[] = [
  ...same('kazakh-spelling', 'person', [
    ['Жәңгір Сүйіндікұлы Қошқарбек', 'Zhangir Suiyndikuly Koshkarbek'],
    ['Жангир Суюндикович Кошкарбек', 'Жәңгір Сүйіндікұлы Қошқарбек'],
    ['Jäñgir Qoşqarbek', 'Жангир Кошкарбек'],
    ['Zhangir Koshkarbek', 'Jäñgir Qoşqarbek'],
    ['Өмірзақ Ғабдолла', 'Umirzak Gabdolla'],
    ['Омирзак Габдолла', 'Ömirzaq Ğabdolla'],
    ['Umirzakh Ghabdolla', 'Өмірзақ Ғабдолла'],
    ['Гүлшат Еңсегенқызы Ыдырыс', 'Gulshat Idirisova'],
    ['Гульшат Енсегеновна Идрисова', 'Gülşat Ydyrys'],
    ['Шыңғыс Жүнісов', 'Chingiz Junusov'],
    ['Чингиз Жунусов', 'Shyngys Zhunissov'],
    ['Қасымхан Әуезтай', 'Kasymkhan Auyeztay'],
    ['Касымхан Ауэзтай', 'Qasymhan Äueztai'],
    ['Һарун Үсенбай', 'Kharun Ussenbay'],
  ]),
  ...same('cyrillic-latin', 'person', [
    ['Юлия Щебетова', 'Yuliya Shchebetova'],
    ['Ярослав Цыганенко', 'Jaroslav Tsyhanenko'],
    ['Ихар Жавнерчик', 'Igor Zhavnerchik'],
    ['Ермек Хусаинбаев', 'Yermek Khusainbayev'],
    ['Равшан Йулдошзода', 'Ravshan Yuldoshzoda'],
    ['Пётр Объедков', 'Petr Obyedkov'],
    ['Тимофей Эшпаев', 'Timofei Eshpaev'],
    ['Мариам Гёкчелик', 'Mariam Gokcelik'],
  ]),
  ...same('arabic', 'person', [
    ['عبد الرحمن الصفواني', 'Abdul Rahman al-Safwani'],
    ['يوسف قاسم الدرويش', 'Yousef Qasim Darwish'],
    ['خالد بن منصور الحمداوي', 'Khaled Mansour Hamdawi'],
    ['مصطفى جابر الشمري', 'Mustapha Jaber Shammari'],
    ['Абдуррахман Сафвани', 'عبد الرحمن الصفواني'],
    ['Hussayn al-Tawfiqi', 'حسين التوفيقي'],
    ['زهير عثمان البكراوي', 'Zuhair Othman Bakrawi'],
  ]),
  ...same('order', 'person', [
    ['Koshkarbek Zhangir', 'Zhangir Koshkarbek'],
    ['Darwish, Yousef', 'Yousef Qasim Darwish'],
    ['Zhavnerchik Igor Semyonovich', 'Igor Zhavnerchik'],
    ['A. Safwani', 'Abdul Rahman al-Safwani'],
    ['Gabdolla Umirzak Sherkhanuly', 'Umirzak Gabdolla'],
  ]),
  ...same('body', 'body', [
    ['«Көкбел Сауда» ЖШС', 'Kokbel Sauda LLP'],
    ['ТОО «Кокбел Сауда»', 'Kokbel Sauda'],
    ['ООО «Вектор Транзит Юг»', 'Vector Transit Yug LLC'],
    ['«Ақ Жол Көмек» қоғамдық қоры', 'Ak Zhol Komek Foundation'],
    ['مؤسسة الندى الخيرية', 'Al-Nada Charitable Foundation'],
    ['Badr Exchange House', 'BADR EXCHANGE'],
  ]),
  ...different('near-miss', 'person', [
    ['Ерлан Тоғанбаев', 'Yerzhan Toganbayev'],
    ['Асқар Ниетбай', 'Askhat Niyetbay'],
    ['Серік Мұздыбек', 'Berik Muzdybek'],
    ['Болат Шермұхан', 'Talgat Shermukhan'],
    ['Айдос Күмісбек', 'Aidar Kumisbek'],
    ['Самал Ерғазы', 'Saltanat Yergazy'],
    ['Марат Жиенқұл', 'Murat Zhiyenkul'],
    ['Нұрлан Бәйтүгел', 'Nurbol Baitugel'],
    ['Динара Сағынтай', 'Dinara Sagynbek'],
    ['حسن التوفيقي', 'Hussein Tawfiqi'],
    ['محمود جابر الشمري', 'Mohammed Jaber Shammari'],
    ['Salim Darwish', 'Salman Darwish'],
  ]),
  ...different('near-miss', 'person', [
    ['Жангир Кошкарбаев', 'Zhangir Koshkarbek'],
    ['Umirzak Gabdullin', 'Umirzak Gabdolla'],
    ['Ермек Хусаинов', 'Yermek Khusainbayev'],
    ['Равшан Юлдашев', 'Ravshan Yuldoshzoda'],
    ['Петр Объедин', 'Petr Obyedkov'],
    ['Тимофей Эшпаков', 'Timofei Eshpaev'],
    ['Khaled Hamdani', 'Khaled Mansour Hamdawi'],
    ['Zuhair Othman Bakri', 'Zuhair Othman Bakrawi'],
    ['Mariam Gokcen', 'Mariam Gokcelik'],
    ['Шыңғыс Жүнісбек', 'Shyngys Zhunissov'],
  ]),
  ...different('namesake', 'person', [
    ['Жангир Болатович Кошкарбек', 'Жангир Суюндикович Кошкарбек'],
    ['Zhangir Koshkarbek', 'Жәңгір Мұсаұлы Қошқарбек'],
    ['Юлия Андреевна Щебетова', 'Yuliya Petrovna Shchebetova'],
    ['Ермек Нуртаевич Хусаинбаев', 'Yermek Khusainbayev'],
    ['Тимофей Эшпаев', 'Timofey Ilyich Eshpayev'],
    ['يوسف الدرويش', 'Yousef Qasim Darwish'],
    ['Chingiz Kairatovich Junusov', 'Shyngys Maratuly Zhunissov'],
    ['Марьям Гёкчелик', 'Mariam Gokcelik'],
  ]),
  ...different('same-surname', 'person', [
    ['Олжас Қошқарбек', 'Zhangir Koshkarbek'],
    ['Гульнара Идрисова', 'Gulshat Idirisova'],
    ['Роман Щебетов', 'Yuliya Shchebetova'],
    ['Ержан Хусаинбаев', 'Yermek Khusainbayev'],
    ['علي قاسم الدرويش', 'Yousef Qasim Darwish'],
    ['Zuhair Darwish', 'Zuhair Othman Bakrawi'],
    ['Igor Obyedkov', 'Igor Zhavnerchik'],
    ['Abdul Rahman Hamdawi', 'Abdul Rahman al-Safwani'],
    ['Шыңғыс Сүйіндік', 'Shyngys Zhunissov'],
    ['Mustapha Hamdawi', 'Mustapha Jaber Shammari'],
  ]),
  ...different('other-body', 'body', [
    ['ТОО «Көкбел Құрылыс»', 'Kokbel Sauda LLP'],
    ['ООО «Вектор Авто»', 'Vector Transit Yug LLC'],
    ['«Ақ Бұлақ Көмек» қоры', 'Ak Zhol Komek Foundation'],
    ['Al-Noor Charitable Foundation', 'Al-Nada Charitable Foundation'],
    ['Badr Travel Agency', 'Badr Exchange House'],
    ['Бетта Транзит ТОО', 'Delta Transit LLP'],
    ['Kokzhal Sauda', 'Kokbel Sauda'],
    ['Silk Valley Trading LLP', 'Silk Alley Trading LLP'],
  ]),
];
