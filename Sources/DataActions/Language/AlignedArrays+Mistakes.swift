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
