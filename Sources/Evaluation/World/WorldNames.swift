/// The pieces that invented names are put together from.
enum WorldNames {
  static let women = """
    Ada Agnes Alba Alina Amara Anneke Asta Beatriz Bianca Birgit Camille Carmen Celia Chiara Clara \
    Dalia Delphine Dina Edith Elena Elif Eloise Emine Esther Farah Fiona Freya Gala Giulia Greta \
    Hana Hedda Helga Ilse Imani Ines Ingrid Irma Isla Ivana Jana Johanna Judith Kaja Karin Katya \
    Lara Leila Lena Lidia Linnea Lucia Magda Maren Mariam Marta Mei Mila Mina Mirela Nadia Naomi \
    Neema Nina Noor Odile Olga Paloma Petra Priya Ramona Renata Rosa Ruth Sabine Sanna Selma Sofia \
    Sunniva Talia Tamar Teresa Thandi Ulla Vera Viola Wanda Yara Yuki Zadie Zelda Zora
    """
  static let men = """
    Aaron Abel Adil Akio Albin Alvaro Amos Anders Anton Arvid Asim Bako Benno Bruno Cedric Cyril \
    Dario David Denis Dmitri Edgar Einar Elias Emil Enzo Erik Ezra Fabian Farid Felix Finn Florin \
    Gabor Gerard Gideon Goran Gustav Hamid Harald Hector Henrik Hugo Idris Igor Ilan Imre Isak Ivo \
    Jakob Jamal Janos Jens Joao Jonas Josef Jules Kamal Karel Kenji Kofi Kurt Lars Leon Levi Lorenz \
    Lucas Luis Magnus Malik Marco Matteo Milan Mirko Nabil Nikolai Noah Olaf Omar Oscar Otto Pablo \
    Pavel Pedro Philip Rafael Ralf Rashid Remo Ruben Samir Sander Simon Stefan Sven Tariq Tobias \
    Tomas Ugo Viktor Walid Werner Yannick Yusuf Zoltan
    """
  static let surnameStarts = """
    Abel Ald Ander Arm Ash Bal Bar Bern Blan Bor Bran Brem Cal Car Cas Chal Cor Cran Dal Dar Del \
    Dol Dor Dun Ed Ek El Er Fal Far Fen Fer Gal Gar Ger Gol Gran Hal Han Har Hel Her Hol Hos Ib Is \
    Jan Jar Kal Kar Kel Kir Kol Kor Kov Lam Lan Lar Lin Lor Lun Mal Mar Mel Mer Mor Nal Nor Ober \
    Ol Or Os Pal Par Pel Per Pol Por Quil Ram Ran Ras Ren Ris Ros Sal San Sar Sel Sen Sil Sol Sor \
    Tal Tar Tel Ter Tol Tor Ul Val Van Var Ver Vin Vol Wal War Wen Wil Wol Yar Zan Zel
    """
  static let surnameEnds = """
    adi ahl ander ano ard aro atti aus bach berg beck bo bury by cott dahl dani den der di dorf dottir \
    ek ell elli en eno ens er eri es escu etti ev eva field ford ga gaard gren grove ham hart haus \
    ic ides idze ier igan in ing ini ino is itz ka kin la lander lay les ley lo lund mann mark mer \
    ming mond more nell ness nik o off oja oka ola one onen ope os ot ova owski quist ra ran rell ro \
    sen shaw si sky son stad stein stone strand ta ter thorpe ti ton tti ula urst vall vang vic vik \
    ward way well wick win wood worth yan yev zade zzi
    """
  static let placeStarts = """
    Alder Amber Ar Ash Bal Bas Beck Bel Black Blen Bran Brek Brim Bro Bur Cald Carn Cas Chel Clay \
    Col Cor Cran Cress Dal Dar Dray Dun East Ebb Ed El Esk Fair Fal Far Fen Fern Flint Fox Gal Gar \
    Glen Gos Gran Green Grim Hal Ham Har Hart Hay Hazel Hel Her High Hol Horn Hun Ib Ink Ips Jar \
    Kel Ken Kil King Kirk Lam Lan Lark Led Lin Loch Lon Lun Mal Man Mar Mel Mer Mil Mon Mor Nar Nor \
    Oak Oaken Old Or Os Ox Pal Pel Pen Pol Por Quar Rad Raven Red Ren Rin Rock Ros Rush Sal San Sel \
    Shel Silver Stan Steen Stor Sun Tal Tam Tarn Thorn Til Tor Tre Ul Val Ver Wal War Wen West \
    Whit Win Wolf Wood Wyn Yar York Zel
    """
  static let placeEnds = """
    acre au bank beck berg borg bourne bridge brook burg bury by cester cliff combe croft dale den \
    dorf fall field firth ford garth gate gen grad grove hagen ham haven heim hill hithe holm holt \
    hurst ingen keld land lea leigh ley low mead mere minster mond moor mouth nes ock over pol pool \
    port ridge rode sand sea sett shaw shore stad stead sted stone stow strand tal thorpe ton tor \
    vale vik ville wald wall water way well wick wold wood worth
    """
  static let trades = """
    Group|Holdings|Industries|Foods|Logistics|Energy|Capital|Systems|Brothers|Partners|Motors|Textiles|\
    Chemicals|Media|Air|Lines|Freight|Stores|Mutual|Bank|Telecom|Works|Mills|Mining|Pharma|\
    Laboratories|Trust|Properties|Estates|Transport|Engineering|and Sons|Packaging|Ceramics|Optics
    """
  static let offices = """
    Rail Safety Board|National Grid Authority|Weather Office|Audit Court|Fiscal Council|Statistics Office|\
    Border Agency|Coast Guard Service|Public Health Bureau|Competition Authority|Highways Inspectorate|\
    Financial Crimes Unit|Customs Directorate|Civil Aviation Board|Water Commission|Food Standards Agency|\
    Geological Survey|Energy Regulator|Maritime Inspectorate|Emergency Response Centre
    """
  static let parties = """
    Progress Party|Farmers' League|Civic Union|Labour Front|Liberal Alliance|Homeland Movement|Green Bloc|\
    Justice Party|Reform Congress|Christian Democrats|Radical Party|Popular Assembly|Centre Coalition|\
    National Renewal Party|Workers' Unity
    """
  static let institutes = """
    Institute of Biology|University|School of Medicine|Academy of Sciences|Museum of Natural History|\
    Centre for Drug Discovery|Polytechnic|Arts Foundation|College of Music|Research Council|\
    Institute of Technology|Film Institute|Botanical Society|Hospital Trust|Marine Laboratory
    """
  static let unions = """
    Transport Workers' Union|General Union|Federation of Labour|Public Service Alliance|Dockers' Union|\
    Teachers' Association|United Trades Congress|Nurses' Federation|Metal Workers' Union|Postal Union
    """
  static let clubs = """
    United|City|Rovers|Athletic|Wanderers|Albion|Rangers|Town|Dynamo|Sporting|Victoria|Racing|Olympic|FC
    """
  static let countries = """
    Valdora/Valdoran Kestria/Kestrian Norland/Norlandic Tamoria/Tamorian Belmara/Belmaran \
    Ostravia/Ostravian Caldera/Calderan Ruthia/Ruthian Seravia/Seravian Montara/Montaran \
    Galdovia/Galdovian Lusania/Lusanian Pelagia/Pelagian Drovia/Drovian Ardenia/Ardenian \
    Kolvania/Kolvanian Marovia/Marovian Zembla/Zemblan Torvald/Torvaldian \
    Sundara/Sundaran Khorasia/Khorasian Palmyra/Palmyran Vesperia/Vesperian Halmark/Halmarker \
    Corvania/Corvanian Estoria/Estorian Lemuria/Lemurian Nubara/Nubaran Quentia/Quentian \
    Samoria/Samorian Thalia/Thalian Ulmenia/Ulmenian Wendia/Wendian Xandria/Xandrian \
    Ysteria/Ysterian Zaranda/Zarandan Bravonia/Bravonian Cyrenia/Cyrenian Doranth/Doranthi \
    Elandia/Elandic Forosia/Forosian Gondara/Gondaran Hespera/Hesperan Isteria/Isterian
    """
}
