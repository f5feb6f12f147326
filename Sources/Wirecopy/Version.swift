/// The version of the library and the command.
public let wirecopyVersion = "0.1.0"
