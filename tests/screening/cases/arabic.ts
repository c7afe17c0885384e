/** Arabic, Persian, Pashto and Urdu names in their letters and in the Latin spellings lists give them. Persons invented. */
import { dice, halfOf, type Half, rows } from './dice.ts';

export interface ArabicName {
  readonly script: string;
  readonly latin: readonly string[];
}

const read = (text: string): readonly ArabicName[] =>
  rows(text).map((line) => {
    const [script, ...latin] = line.trim().split(/\s+/);
    return { script: script.replace(/_/g, ' '), latin: latin.map((word) => word.replace(/_/g, ' ')) };
  });

const given = read(`محمد Mohammed Muhammad Mohamad Mohamed Mohammad
  أحمد Ahmad Ahmed Ahmet
  محمود Mahmoud Mahmud Mahmood
  عبد_الرحمن Abd_al-Rahman Abdul_Rahman Abdurrahman Abdel_Rahman Abd-al-Rahman
  عبد_الله Abdullah Abdallah Abdulla Abd_Allah
  عبد_العزيز Abdul_Aziz Abd_al-Aziz Abdulaziz Abdelaziz
  عبد_الكريم Abdul_Karim Abd_al-Karim Abdelkrim Abdulkarim
  عبد_الملك Abdul_Malik Abd_al-Malik Abdelmalek
  عبد_القادر Abdul_Qadir Abdelkader Abd_al-Qader
  عبد_الحميد Abdul_Hamid Abd_al-Hamid Abdelhamid
  يوسف Yusuf Youssef Yousef Yousif
  إبراهيم Ibrahim Ebrahim Ibraheem
  إسماعيل Ismail Ismael Isma'il
  خالد Khalid Khaled
  خليل Khalil Khaleel
  حسن Hassan Hasan
  حسين Hussein Husayn Hussain Hossein
  علي Ali Aly
  عمر Umar Omar
  عثمان Uthman Othman Osman
  سعيد Said Saeed Sa'id
  سعد Saad Sa'd
  سالم Salem Salim
  سليمان Sulayman Suleiman Sulaiman
  صالح Saleh Salih
  طارق Tariq Tarek Tareq
  ياسر Yasir Yasser Yaser
  ناصر Nasir Nasser Naser
  فيصل Faisal Faysal
  فهد Fahd Fahad
  نايف Nayif Naif Nayef
  جابر Jabir Jaber Gaber
  جمال Jamal Gamal Djamal
  كمال Kamal Kamel
  وليد Walid Waleed Oualid
  هشام Hisham Hesham Hicham
  زكريا Zakariya Zakaria Zakarya
  يحيى Yahya Yehia Yahia
  موسى Musa Moussa Mousa
  عيسى Isa Issa Eisa
  أيمن Ayman Aiman Aymen
  بلال Bilal Belal
  رشيد Rashid Rasheed Rachid
  مصطفى Mustafa Mostafa Moustafa
  مروان Marwan Marouane
  حمزة Hamza Hamzah
  طه Taha
  أنس Anas
  أسامة Usama Osama Oussama
  لطفي Lutfi Lotfi
  شريف Sharif Sherif Cherif
  غسان Ghassan Gassan
  عادل Adel Adil
  نبيل Nabil Nabeel
  منصور Mansour Mansur Mansoor
  قاسم Qasim Kassem Qassem
  جعفر Jafar Ja'far Djaafar
  رضا Reza Rida Ridha
  پرویز Parviz Parwiz
  گل Gul Gol
  جان Jan Jaan
  ژاله Zhaleh Jaleh
  چنگیز Changiz Chengiz
  زمری Zmarai Zmaray
  ګل_آغا Gul_Agha Gulagha
  نصر_الله Nasrullah Nasrallah Nasr_Allah
  حميد_الله Hamidullah Hameedullah
  سيف_الله Saifullah Sayfullah
  نور_الدين Nur_al-Din Nuruddin Nooruddin Noureddine
  شمس_الدين Shams_al-Din Shamsuddin Shamsudin
  صلاح_الدين Salah_al-Din Salahuddin Salaheddine
  جلال_الدين Jalaluddin Jalal_al-Din Djalal_Eddine
  أمين Amin Ameen
  إدريس Idris Idriss Driss
  ثابت Thabit Thabet
  حارث Harith Hareth
  معاذ Muadh Moaz Mu'adh
  ضياء Diya Ziya Dhia
  مظفر Muzaffar Mozaffar
  ظاهر Zahir Dhahir Zaher`);

const families = read(`القحطاني al-Qahtani Al_Qahtani Alqahtani
  الحربي al-Harbi Al_Harbi
  الدوري al-Duri al-Douri
  الشمري al-Shammari Al-Shamari
  العتيبي al-Utaybi al-Otaibi
  الزهراني al-Zahrani Alzahrani
  المصري al-Masri al-Misri
  البغدادي al-Baghdadi El-Baghdadi
  التونسي al-Tunisi Ettounsi
  الجزائري al-Jazairi al-Djazairi
  العنزي al-Anzi Al-Enezi
  الخطيب al-Khatib Al_Khateeb
  الرشيدي al-Rashidi Al-Rasheedi
  الشهري al-Shehri al-Shihri
  الغامدي al-Ghamdi Al-Gamdi
  المطيري al-Mutairi al-Mutayri
  الدليمي al-Dulaimi al-Dulaymi
  الجبوري al-Jubouri al-Juburi
  العبيدي al-Obeidi al-Ubaydi
  التميمي al-Tamimi At-Tamimi
  الهاشمي al-Hashimi Al-Hashemi
  الكعبي al-Kaabi Al-Ka'bi
  السوداني al-Sudani As-Sudani
  العراقي al-Iraqi al-Eraqi
  الصالح al-Saleh As-Salih
  حقاني Haqqani Haqani
  زدران Zadran Zadraan
  اخوند Akhund Akhond Akhundzada
  منان Mannan Manan
  خان Khan
  کاکړ Kakar
  اڅکزی Achakzai Atsakzai
  پوپلزی Popalzai Popalzay
  نورزی Noorzai Nurzai
  شینواری Shinwari Shinwary
  بلوچ Baloch Baluch
  رضايي Rezaei Rezai
  کریمی Karimi Karimy
  شیرازی Shirazi
  تبریزی Tabrizi
  بدوي Badawi Badawy
  درويش Darwish Darwich
  منذر Mundhir Mounzer
  شاهين Shahin Shaheen
  عوض Awad Awadh
  بركات Barakat
  خليفة Khalifa Khalifah
  قدور Kaddour Qaddur
  بوعزيز Bouaziz Buaziz
  مزيان Meziane Mezian
  صديقي Siddiqui Siddiqi
  چودھری Chaudhry Choudhary
  بٹ Butt But
  لاشاري Lashari
  مسعود Masood Massoud
  گیلانی Gilani Gillani
  طیب Tayyab Tayeb
  وزيري Waziri Wazeeri
  جلالي Jalali
  سامرائي Samarrai Samarraie`);

const kunyas: readonly ArabicName[] = read(
  `أبو_عمر Abu_Omar|أبو_حفص Abu_Hafs|أبو_يحيى Abu_Yahya Abou_Yahia|أبو_صالح Abu_Saleh|أبو_طلحة Abu_Talha`,
);

export interface ArabicPerson {
  readonly script: string;
  /** As a list prints it. */
  readonly latin: string;
}

/** `size` persons of two to four names, no two alike in the original. */
export function arabicPersons(size: number, seed: number, half: Half | 'all' = 'all'): readonly ArabicPerson[] {
  const roll = dice(seed);
  const pool = <T>(list: readonly T[]): readonly T[] => (half === 'all' ? list : halfOf(list, half));
  const [firsts, lasts] = [pool(given), pool(families)];
  const seen = new Set<string>();
  const persons: ArabicPerson[] = [];
  while (persons.length < size) {
    const count = roll.pick([1, 2, 2, 3]);
    const parts: ArabicName[] = Array.from({ length: count }, () => roll.pick(firsts));
    parts.push(roll.chance(0.85) ? roll.pick(lasts) : roll.pick(firsts));
    if (roll.chance(0.06)) parts.unshift(roll.pick(kunyas));
    const bin = roll.chance(0.2);
    const join = (words: readonly string[], link: readonly string[]): string =>
      words.length > 2 && bin ? [words[0], roll.pick(link), ...words.slice(1)].join(' ') : words.join(' ');
    const script = join(
      parts.map((part) => part.script),
      ['بن'],
    );
    if (seen.has(script)) continue;
    seen.add(script);
    const latin = join(
      parts.map((part) => roll.pick(part.latin)),
      ['bin', 'ibn', 'ben'],
    );
    persons.push({
      script: roll.chance(0.3) ? script.replace(/[أإ]/g, 'ا') : script,
      latin: roll.chance(0.5) ? latin.toUpperCase() : latin,
    });
  }
  return persons;
}

/** The same person spelled anew, and a look-alike who is another. */
export function alikePersons(size: number, seed: number): readonly (readonly [string, string])[] {
  const roll = dice(seed);
  const plain = (latin: string): string => latin.toLowerCase().replace(/[^a-z]/g, '');
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1)
        next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
      row = next;
    }
    return row[b.length];
  };
  const neighbours = (name: ArabicName, list: readonly ArabicName[]): readonly ArabicName[] =>
    list
      .filter((other) => other !== name)
      .map((other) => ({ other, far: distance(plain(name.latin[0]), plain(other.latin[0])) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, 3)
      .map(({ other }) => other);
  return Array.from({ length: size }, () => {
    const parts = [roll.pick(given), roll.pick(given), ...(roll.chance(0.5) ? [roll.pick(families)] : [])];
    const at = roll.roll(parts.length);
    const list = at === 2 ? families : given;
    const other = parts.map((part, i) => (i === at ? roll.pick(neighbours(part, list)) : part));
    const print = (names: readonly ArabicName[]): string => names.map((name) => roll.pick(name.latin)).join(' ');
    return [print(parts), print(other)] as const;
  });
}
