// The workbench of scripts/fit-provenance: features of true clusters for fitting, and measures.
//
//   provenance-lab features|evaluate ARTICLES GOLD_CLUSTERS GOLD_PARENTS [options]
//     --hide-times --hide-sources --hide-originals   what the model may not see
//     --as-found             clusters are as GOLD_CLUSTERS has them; without, joined by GOLD_PARENTS too
//     --every K --phase P    take the clusters whose number is P modulo K
//     --output FILE          where the features go, as 32-bit floats
//     --threads N
import ArticleModel
import Corpus
import Foundation
import Provenance
import Shingling

let arguments = CommandLine.arguments
func option(_ name: String) -> String? {
  guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
  return arguments[at + 1]
}
let lab = try Lab(
  articles: arguments[2], clusters: arguments[3], parents: arguments[4],
  hidesTimes: arguments.contains("--hide-times"),
  hidesSources: arguments.contains("--hide-sources"),
  hidesOriginals: arguments.contains("--hide-originals"),
  asFound: arguments.contains("--as-found"),
  every: Int(option("--every") ?? "1") ?? 1, phase: Int(option("--phase") ?? "0") ?? 0)
switch arguments[1] {
case "features": lab.writeFeatures(option("--output") ?? "features.bin")
case "show": lab.show(Int(option("--count") ?? "5") ?? 5)
default: lab.evaluate()
}
