/// The phrases that credits are written in, one line a kind and language; bars part the phrases.
///
/// A phrase before a name is matched whatever its case and ends where the name begins.
enum CreditPhrases {
  /// Before a name; the name may be one that is not in the table of agencies.
  static let sources = """
    With files from | with files from | With reporting from | With material from | With reporting by
    Additional reporting by | With additional reporting by | Compiled from | From
    Source: | Sources: | Source : | Via: | Photo by
    Mit Material von | mit Material der | Mit Agenturmaterial von | Quelle: | Quellen:
    avec l'AFP et | Avec | (avec | avec l' | Source : | D'après
    Con información de | con información de | Con datos de | Fuente: | Fuentes:
    Com informações de | Com informações da | Com informações do | com informações da | Fonte:
    Con fonti | Fonte: | Fonti:
    Источник: | По материалам | По материалам агентства | Джерело: | За матеріалами
    Източник: | По информация на
    المصدر: | المصدر : | المصدر | منبع: | منبع : | ماخذ: | ذرائع:
    来源： | 来源: | 來源： | 출처: | 出典： | 出典:
    """

  /// Before the name of a known agency, in running text.
  static let attributions = """
    according to | quoted by | reported by | citing | told | as reported by | Contributing:
    laut | nach Angaben von | berichtet | meldet | sagte der | wie die
    selon | d'après | rapporte | a indiqué à | a déclaré à l'
    según | informó | dijo a | declaró a | segundo | de acordo com | disse à
    secondo | riferisce | ha detto all' | riporta
    передает | передаёт | сообщает | сообщил | сообщило | сообщили | по данным | пишет | заявил
    передає | повідомляє | повідомило | за даними | пише | передават | съобщава | предаде | цитиран от
    به گزارش | به نقل از | به گزارش خبرگزاری | به نقل از خبرگزاری | گزارش
    نقلا عن | نقلاً عن | بحسب | وفقا لـ | ذكرت وكالة | لوكالة | حسب وكالة | وقالت وكالة | وكالة
    کے مطابق | بحوالہ | خبر رساں ادارے | خبررساں ادارے | خبر رساں ایجنسی
    据 | 據
    """

  /// After the name of a known agency.
  static let followers = """
    reported | reports | said | writer | journalists | correspondent | news agency | contributed
    berichtet | meldet | rapporte | informa | informou | informó | riferisce | riporta
    کے مطابق | سے گفتگو | نے بتایا | نے خبر | گزارش
    电 | 電 | 讯 | 訊 | 报道 | 報道 | によると | 통신 | 에 따르면
    """

  /// Before the people who made a report; the whole closing line is the credit.
  static let makers = """
    Reporting by | (Reporting by | Writing by | (Writing by | Editing by | (Editing by
    Reportage de | Reportage par | (Reportage | Édité par | Redigiert von | Bearbeitet von
    Reporte de | Reportado por | Editado por | Reportagem de | Edição de | A cura di
    Репортаж | Редактор | Автор: | Підготував
    تقرير | إعداد | تحرير | رپورٹ:
    记者 | 編集 | 责任编辑 | 기자
    """
}
