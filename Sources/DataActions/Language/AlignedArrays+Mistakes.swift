/// A mistake: an `each` over one object.
@available(*, unavailable, message: "an each goes over an array of the response, and this is one object")
public func each<Model: ResponseModel>(
  _ object: Response<Model>, @ElementOutputsBuilder _ outputs: (Response<Model>) -> [ElementOutput]
) -> AlignedArrays { unreachable() }

/// A mistake: an `each` over one object that may be left out.
@available(*, unavailable, message: "an each goes over an array of the response, and this is one object")
public func each<Model: ResponseModel>(
  _ object: OptionalResponse<Model>, @ElementOutputsBuilder _ outputs: (Response<Model>) -> [ElementOutput]
) -> AlignedArrays { unreachable() }

/// A mistake: a name for the element of a path that is written out.
@available(*, unavailable, message: "the element of a path that is written out has no name: it is '@', as in \"@.id\"")
public func each(
  _ query: String, @ElementOutputsBuilder _ outputs: (UnknownField) -> [ElementOutput]
) -> AlignedArrays { unreachable() }

/// A mistake: a path with more to it.
@available(*, unavailable, message: "an each has its query alone, as in each(\"$.items[*]\")")
public func each(
  _ path: ResponsePath, @ElementOutputsBuilder _ outputs: () -> [ElementOutput]
) -> AlignedArrays { unreachable() }
