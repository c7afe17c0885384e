/** Given names and surnames scenarios draw from. They are common ones; every combination used is invented. */

/** Kazakh given names; those in `fathers` end in a consonant, so that both patronymic forms are regular. */
export const kazakh = {
  men: 'Ерлан Нұрлан Данияр Асқар Бауыржан Қайрат Мұрат Серік Жандос Олжас Ержан Айдос Дәурен Қанат Самат Талғат Бекзат Арман Алмас Азамат Нұржан Рүстем Шыңғыс Ілияс Мейрам Қуаныш Әлішер Санжар Темірлан Нұркен Дархан Ғалым Еркебұлан Бақытжан Жәнібек Сұңғат'.split(
    ' ',
  ),
  women:
    'Айгүл Гүлнәр Динара Әсел Жанар Меруерт Сәуле Айнұр Қарлығаш Мадина Назгүл Перизат Айжан Толғанай Ақмарал Гүлмира Жұлдыз Қымбат Ләззат Маржан Райхан Шолпан Әлия Балжан Гүлсім Ұлпан'.split(
      ' ',
    ),
  fathers:
    'Серік Мұрат Қайрат Болат Марат Ерлан Қанат Талғат Самат Жақсылық Бекболат Тұрсын Оразбек Кәрім Әбіш Рахым Сағындық Өмірзақ Төлеген Есім'.split(
      ' ',
    ),
  surnames:
    'Ахметов Сейітов Жұмабаев Нұрпейісов Қасымов Оспанов Тілеуов Бекенов Сәрсенов Мұқанов Ысқақов Әбдірахманов Қожахметов Жақыпов Байжанов Ермеков Құлмағамбетов Тоқтаров Шәріпов Исабеков Рақышев Дүйсенов Өтегенов Әлімбаев Кенжебеков Сүлейменов Мырзахметов Қайыров Жолдасов Есенов Бөкейов Тәжібаев Нығметов Қалиев Ғабдуллин Досанов'.split(
      ' ',
    ),
} as const;

/** Russian given names with the stem of the patronymic they give. */
export const russian = {
  men: 'Андрей Сергей Павел Николай Виктор Олег Максим Денис Роман Игорь Антон Кирилл'.split(' '),
  women: 'Елена Ольга Наталья Светлана Ирина Марина Татьяна Оксана Вера Юлия Ксения'.split(' '),
  fathers: 'Владимир Борис Иван Степан Фёдор Леонид Пётр Семён Герман Эдуард'.split(' '),
  surnames:
    'Воронин Лапшин Дорохов Селиванов Кудрин Астахов Ермолин Гущин Терехов Панфилов Зимин Краснов Бельский Шубин Голубев Рябов'.split(
      ' ',
    ),
} as const;

/** Names of Arabic origin: as written in Cyrillic here, in Latin by their bearers and on lists, and in Arabic script. */
export const arabic = {
  given: [
    ['Юсуф', 'Yusuf', 'يوسف', 'Yousef'],
    ['Халид', 'Khalid', 'خالد', 'Khaled'],
    ['Умар', 'Umar', 'عمر', 'Omar'],
    ['Ибрагим', 'Ibrahim', 'إبراهيم', 'Ebrahim'],
    ['Хасан', 'Hasan', 'حسن', 'Hassan'],
    ['Билал', 'Bilal', 'بلال', 'Belal'],
    ['Мустафа', 'Mustafa', 'مصطفى', 'Moustafa'],
    ['Саид', 'Said', 'سعيد', 'Saeed'],
    ['Исмаил', 'Ismail', 'إسماعيل', 'Esmail'],
    ['Тарик', 'Tariq', 'طارق', 'Tarek'],
    ['Махмуд', 'Mahmud', 'محمود', 'Mahmoud'],
    ['Анвар', 'Anwar', 'أنور', 'Anwer'],
  ],
  family: [
    ['Мансур', 'Mansur', 'منصور', 'Mansour'],
    ['Хаддад', 'Haddad', 'حداد', 'Hadad'],
    ['Наджар', 'Najjar', 'نجار', 'Nadjar'],
    ['Салех', 'Saleh', 'صالح', 'Salih'],
    ['Рашиди', 'Rashidi', 'الراشدي', 'Al-Rashidi'],
    ['Хатиб', 'Khatib', 'الخطيب', 'Al-Khateeb'],
    ['Заман', 'Zaman', 'زمان', 'Zamaan'],
    ['Дарвиш', 'Darwish', 'درويش', 'Darvish'],
    ['Сабри', 'Sabri', 'صبري', 'Sabry'],
    ['Кассем', 'Qassem', 'قاسم', 'Kasim'],
  ],
} as const;

/** Turkish names for parties abroad. */
export const turkish = {
  given: 'Emre Murat Selim Kerem Orhan Tolga Deniz Cem'.split(' '),
  family: 'Aksoy Yıldıran Karaca Demirtay Özhan Balcıoğlu Sezgin Tunalı'.split(' '),
} as const;
